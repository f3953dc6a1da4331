using RpdBot.Cards;
using RpdBot.Casework;
using RpdBot.Conversations.Raising;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Saying who acts for oneself while one is away; and for others, by the business unit.</summary>
public sealed class AwayTurns(
    Arrangements arrangements,
    AwayBook book,
    WhoIs whoIs,
    IDirectory directory,
    Agencies agencies,
    Partnerships partnerships,
    Serving serving,
    CaseCards cards
)
{
    private const int MostDays = 366;

    /// <summary>What is arranged; else the form.</summary>
    public async Task<Reply> ShowAsync(Turn turn, CancellationToken cancellation) =>
        await arrangements.OfAsync(turn.Person, cancellation) is { } arrangement && arrangement.IsAheadAt(turn.At)
            ? new Reply.Below(await ArrangedAsync(turn, arrangement, more: null, cancellation))
            : await AskAsync(turn, cancellation);

    /// <summary>The form.</summary>
    public async Task<Reply> AskAsync(Turn turn, CancellationToken cancellation) =>
        new Reply.Below(
            await FormAsync(
                turn,
                AwayCards.Fresh(turn.At),
                OperationId.Message(turn.Key, Verbs.Away).Value,
                cancellation
            )
        );

    /// <summary>Takes what was typed into the form.</summary>
    public async Task<Reply> SendAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        var (first, last, errors) = Days(click, turn.At);
        var absent = await WhoseAsync(turn, click, cancellation);
        var named = await whoIs.NamedAsync(turn, click, cancellation);
        if (absent is null)
        {
            errors.Add(new(AwayCards.Whose.Id, Sentences.NotOfYourPartnership));
        }

        if (named is null)
        {
            errors.Add(new(QuestionFields.Person, Sentences.NobodyOfThatName));
        }

        if (errors.Count > 0)
        {
            return await MendAsync(turn, click, errors, cancellation);
        }

        var agency = (agencies.Of(named!) as AgencyMatch.Listed)?.Agency.Id;
        var arrangement = new Arrangement(absent!.Person, named!.Person, agency, first, last, turn.Person);
        var (wrong, more) = await CheckAsync(absent, named, arrangement, cancellation);
        if (wrong is not null)
        {
            return await MendAsync(turn, click, [new(QuestionFields.Person, wrong)], cancellation);
        }

        await book.ArrangeAsync(arrangement, cancellation);
        return new Reply.InPlace(await ArrangedAsync(turn, arrangement, more, cancellation));
    }

    /// <summary>Takes back what was arranged.</summary>
    public async Task<Reply> TakeBackAsync(Turn turn, Click? click, CancellationToken cancellation)
    {
        var absent = click is null ? Known(turn) : await WhoseAsync(turn, click, cancellation);
        if (absent is null)
        {
            return await MendAsync(
                turn,
                click!,
                [new(AwayCards.Whose.Id, Sentences.NotOfYourPartnership)],
                cancellation
            );
        }

        var isBack = await book.TakeBackAsync(absent.Person, turn.Person, cancellation);
        return click is null
            ? new Reply.Say(isBack ? Sentences.TakenBack : Sentences.NobodyActs)
            : new Reply.InPlace(
                cards.Of(EndingCard.Of(new EndingView { Title = isBack ? Sentences.TakenBack : Sentences.NobodyActs }))
            );
    }

    /// <summary>What stands against it, and what is to be known of it.</summary>
    private async Task<(string? Wrong, string? More)> CheckAsync(
        DirectoryPerson absent,
        DirectoryPerson named,
        Arrangement arrangement,
        CancellationToken cancellation
    )
    {
        if (named.Person.Is(absent.Person))
        {
            return (Sentences.ActsForThemselves, null);
        }

        if (
            agencies.Of(absent) is AgencyMatch.Listed { Agency.Id: var own }
            && agencies.OtherThan(own, named) is not null
        )
        {
            return (Sentences.ActsForAnotherAgency, null);
        }

        return await RoundAsync(arrangement, cancellation) switch
        {
            true => (Sentences.ActsInACircle, null),
            false => (null, Sentences.ActorIsAwayToo),
            null => (null, null),
        };
    }

    /// <summary>Whether whoever acts is away too on one of the days: back to where it came from, or on to somebody else.</summary>
    private async Task<bool?> RoundAsync(Arrangement arrangement, CancellationToken cancellation)
    {
        bool? isRound = null;
        var passed = new HashSet<string>(StringComparer.Ordinal) { arrangement.Person.Key };
        for (var at = arrangement.To; passed.Add(at.Key); )
        {
            if (await arrangements.OfAsync(at, cancellation) is not { } next || !arrangement.Meets(next))
            {
                return isRound;
            }

            (isRound, at) = (false, next.To);
        }

        return true;
    }

    /// <summary>Whoever asks; or whom they say it for, as far as that is theirs to say.</summary>
    private async Task<DirectoryPerson?> WhoseAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        var named = click.Typed.Where(typed => typed.Key.StartsWith(AwayCards.Whose.Id, StringComparison.Ordinal));
        if (named.All(typed => string.IsNullOrWhiteSpace(typed.Value)))
        {
            return
                turn.Person.Entra is { } entra
                && await directory.FindAsync(entra, cancellation) is DirectoryAnswer.Found found
                ? found.Person
                : Known(turn);
        }

        return
            await whoIs.NamedAsync(turn, click, cancellation, AwayCards.Whose.Id) is { } other
            && agencies.Of(other) is AgencyMatch.Listed { Agency.Id: var id }
            && partnerships.WatchedBy(turn.Person).Any(partnership => partnership.Agencies.Contains(id))
            ? other
            : null;
    }

    private static DirectoryPerson Known(Turn turn) => new(turn.Person, Company: null);

    private static (DateOnly First, DateOnly Last, List<FieldError> Errors) Days(Click click, DateTimeOffset now)
    {
        var days = new[] { AwayCards.First, AwayCards.Last };
        var typed = days.ToDictionary(field => field.Id, field => click.Typed.GetValueOrDefault(field.Id) ?? "");
        if (FormCheck.Check(days, typed, now) is FormResult.Refused refused)
        {
            return (default, default, [.. refused.Errors]);
        }

        var (first, last) = (Day(click, AwayCards.First), Day(click, AwayCards.Last));
        return (
            first,
            last,
            last < first ? [new(AwayCards.Last.Id, "The last day is before the first one.")]
            : last < LondonTime.Day(now) ? [new(AwayCards.Last.Id, "This day is over. Please give a day to come.")]
            : last > first.AddDays(MostDays) ? [new(AwayCards.Last.Id, "Please give a day within a year.")]
            : []
        );
    }

    private static DateOnly Day(Click click, Field field) =>
        CanonicalText.ToDate(click.Typed.GetValueOrDefault(field.Id) ?? "") ?? default;

    private async Task<Reply> MendAsync(
        Turn turn,
        Click click,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var drawing = new Drawing { Typed = click.Typed, Errors = errors };
        return new Reply.InPlace(await FormAsync(turn, drawing, click[DataKeys.Form], cancellation));
    }

    private async Task<DrawnCard> FormAsync(Turn turn, Drawing drawing, string form, CancellationToken cancellation)
    {
        var possible = await serving.ForAsync(turn.Person, cancellation);
        var scene = AwayCards.Scene(possible[0].Procedure, turn.Person, turn.At);
        var isUnit = partnerships.WatchedBy(turn.Person).Count > 0;
        return cards.Of(AwayCards.Form(scene, isUnit, drawing, form, Cautions.Foot(possible)));
    }

    private async Task<DrawnCard> ArrangedAsync(
        Turn turn,
        Arrangement arrangement,
        string? more,
        CancellationToken cancellation
    )
    {
        var form = OperationId.Message(turn.Key, Verbs.AwayBack).Value;
        var foot = Cautions.Foot(await serving.ForAsync(turn.Person, cancellation));
        return cards.Of(AwayCards.Arranged(arrangement, arrangement.Person.Is(turn.Person), form, more, foot));
    }
}
