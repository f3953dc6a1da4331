using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures.Forms;
using RpdBot.Views;
using CaseHolder = RpdBot.Cases.Holder;

namespace RpdBot.Conversations;

/// <summary>Handles the buttons with which a role passes from one person to another, and back.</summary>
public sealed class RoleClicks(
    CaseBook book,
    CaseWriter writer,
    CaseCards cards,
    Monitors monitors,
    WhoIs whoIs,
    Agencies agencies
)
{
    /// <summary>Shows the form.</summary>
    public async Task<Reply> AskAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (await FindAsync(turn, click, cancellation) is not { } stored)
        {
            return new Reply.Say(Sentences.UnknownCase);
        }

        var form = OperationId.Message(turn.Key, click.Verb).Value;
        return new Reply.Below(cards.Of(Draw(turn, click, stored, drawing: null, form)));
    }

    /// <summary>Does what the button says.</summary>
    public async Task<Reply> SendAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (await FindAsync(turn, click, cancellation) is not { } stored)
        {
            return await AgainAsync(click, cancellation);
        }

        var asksWho = click.Verb is Verbs.DelegateSend or Verbs.HandOverSend;
        var named = asksWho ? await whoIs.NamedAsync(turn, click, cancellation) : null;
        if (asksWho && named is null)
        {
            return Redraw(turn, click, stored, [new(QuestionFields.Person, Sentences.NobodyOfThatName)]);
        }

        if (Command(turn, click, stored, named) is not { } command)
        {
            return Ended(Refusals.Sentence(new Refusal.NotOffered(click[DataKeys.Role])));
        }

        var operation = OperationId.Click(click[DataKeys.Form], click.Verb);
        return await writer.WriteAsync(stored, operation, command, cancellation) switch
        {
            CaseAnswer.Done done => Done(click.Verb, done.Case.Reference),
            CaseAnswer.Refused { Refusal: Refusal.Answers mend } when asksWho || click.Verb == Verbs.TakeOver => Redraw(
                turn,
                click,
                stored,
                [.. mend.Errors]
            ),
            CaseAnswer.Refused { Refusal: var refusal } when asksWho && IsAboutThem(refusal) => Redraw(
                turn,
                click,
                stored,
                [new(QuestionFields.Person, Refusals.Sentence(refusal))]
            ),
            CaseAnswer.Refused refused => Ended(Refusals.Sentence(refused.Refusal)),
            _ => new Reply.Say(Sentences.UnknownCase),
        };
    }

    private static bool IsAboutThem(Refusal refusal) =>
        refusal
            is Refusal.BothSides
                or Refusal.NamedThemselves
                or Refusal.OtherAgency
                or Refusal.GoesRound
                or Refusal.SaidNotMe
                or Refusal.HeldAlready;

    /// <summary>Whoever has passed on their only part, and presses twice, is answered as the first time.</summary>
    private async Task<Reply> AgainAsync(Click click, CancellationToken cancellation) =>
        click.Case is { } reference
        && await book.HasDoneAsync(reference, OperationId.Click(click[DataKeys.Form], click.Verb), cancellation)
            ? Done(click.Verb, reference)
            : new Reply.Say(Sentences.UnknownCase);

    private async Task<StoredCase?> FindAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        if (click.Case is not { } reference || await book.ReadAsync(reference, cancellation) is not { } stored)
        {
            return null;
        }

        var helps = !stored.Case.Troubles.IsEmpty && By(turn, stored).Collectives.Count > 0;
        return helps || monitors.Knows(stored, turn.Person) ? stored : null;
    }

    private CaseCommand? Command(Turn turn, Click click, StoredCase stored, DirectoryPerson? named)
    {
        var (by, at, role) = (By(turn, stored), turn.At, click[DataKeys.Role]);
        return click.Verb switch
        {
            Verbs.DelegateSend => new DelegateRole
            {
                By = by,
                At = at,
                Role = role,
                To = named!.Person,
                Agency = AgencyOf(named, stored, role),
                Task = click.Occurrence,
            },
            Verbs.TakeBack => new EndDelegation
            {
                By = by,
                At = at,
                Role = role,
            },
            Verbs.HandOverSend or Verbs.TakeOver => new HandOver
            {
                By = by,
                At = at,
                Role = role,
                To = named?.Person ?? turn.Person,
                Typed = click.Typed.GetValueOrDefault(CaseFields.Reason) ?? "",
            },
            Verbs.Leave => new LeaveProposal
            {
                By = by,
                At = at,
                Role = role,
            },
            _ => Agreeing(by, at, click, stored),
        };
    }

    /// <summary>Who was proposed on the card, if they still are; how they come to hold the role is said by why they were.</summary>
    private static AssignRole? Agreeing(Actor by, DateTimeOffset at, Click click, StoredCase stored)
    {
        var role = click[DataKeys.Role];
        var proposed = stored.Case.Proposed.GetValueOrDefault(role, []);
        return proposed.FirstOrDefault(one => one.Person.Key == click[DataKeys.Person]) is { } agreed
            ? new AssignRole
            {
                By = by,
                At = at,
                Role = role,
                Holder = new CaseHolder(agreed.Person, agreed.Found),
            }
            : null;
    }

    /// <summary>The agency of whoever was named, if the directory tells; null where it is, or may be, the one that is asked.</summary>
    private string? AgencyOf(DirectoryPerson named, StoredCase stored, string role) =>
        stored.Procedure.Role(role) is { } known
            ? agencies.OtherThan(stored.Case.AgencyOf(known.Side)?.Id, named)
            : null;

    private Reply.InPlace Redraw(Turn turn, Click click, StoredCase stored, IReadOnlyList<FieldError> errors) =>
        new(
            cards.Of(
                Draw(turn, click, stored, new Drawing { Typed = click.Typed, Errors = errors }, click[DataKeys.Form])
            )
        );

    private AdaptiveCard Draw(Turn turn, Click click, StoredCase stored, Drawing? drawing, string form)
    {
        var scene = cards.SceneOf(stored, turn.Person);
        var role = click[DataKeys.Role];
        return click.Verb is Verbs.Delegate or Verbs.DelegateSend
            ? RoleCards.DelegateFor(scene, role, click.Occurrence, drawing, form)
            : RoleCards.HandOverFor(scene, role, drawing, form);
    }

    private Reply.InPlace Done(string verb, CaseReference reference) =>
        verb switch
        {
            Verbs.DelegateSend => Ended(
                $"{reference}: thank you",
                "They are asked now. You can take it back until they have answered."
            ),
            Verbs.TakeBack => Ended($"{reference}: taken back", "It is asked of the person whose part it is again."),
            Verbs.HandOverSend => Ended($"{reference}: thank you", "The person you named is asked now. Both are told."),
            Verbs.TakeOver => Ended(
                $"{reference}: it is with you now",
                "Please see the new card. Whoever was asked before is told."
            ),
            Verbs.Leave => Ended($"{reference}: it stays with them", "They answer when they can."),
            _ => Ended($"{reference}: thank you", "They are asked now."),
        };

    private Reply.InPlace Ended(string title, params string[] paragraphs) =>
        new(
            cards.Of(
                EndingCard.Of(
                    new EndingView { Title = title, Paragraphs = [.. paragraphs.Select(one => Plain.Of(one))] }
                )
            )
        );

    private Actor By(Turn turn, StoredCase stored) => Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored));
}
