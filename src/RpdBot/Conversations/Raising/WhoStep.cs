using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using Agency = RpdBot.Procedures.Agency;

namespace RpdBot.Conversations.Raising;

/// <summary>Which agency the difference is with, and which colleague there.</summary>
/// <param name="whoIs">Finds people.</param>
/// <param name="agencies">Tells the agency of a colleague.</param>
/// <param name="choices">The agencies among which the raiser chooses where nothing tells.</param>
public sealed class WhoStep(WhoIs whoIs, Agencies agencies, Agencies choices) : DialogStep
{
    private const string Colleague = "colleague";

    /// <inheritdoc/>
    public override string Id => "who";

    /// <inheritdoc/>
    public override async Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation)
    {
        var draft = context.Draft;
        var person = DraftFields.Person(
            Colleague,
            "Who is your colleague in the other agency?",
            draft,
            draft.Colleague,
            needed: true,
            "Pick them, or type their name and work e-mail address."
        );
        var asksOther = await IsOtherUnclearAsync(context, cancellation);
        return new StepPage
        {
            Title = "Who is it with?",
            Intro =
            [
                .. context.Procedure.NotCovered.IsEmpty ? ScopeStep.Heartening(context.Procedure) : [],
                "Your colleague hears of it from you first. I write to them only where the procedure says so.",
            ],
            Fields =
            [
                person,
                .. asksOther ? AgencyFields.Other.Draw(context, choices, except: draft.Own) : [],
                .. draft.Own is null ? AgencyFields.Own.Draw(context, choices, except: null) : [],
            ],
        };
    }

    /// <summary>Whether the colleague is known, but not which agency they work for.</summary>
    private async Task<bool> IsOtherUnclearAsync(RaiseContext context, CancellationToken cancellation) =>
        await whoIs.NamedAsync(context, Colleague, context.Draft.Colleague, cancellation) is { } colleague
        && agencies.Of(colleague) is not AgencyMatch.Listed;

    /// <inheritdoc/>
    public override async Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation)
    {
        var draft = context.Draft;
        var found = await whoIs.NamedAsync(context, Colleague, draft.Colleague, cancellation);
        if (found is null)
        {
            return Mend(Colleague, "Please pick your colleague, or type their name and work e-mail address.");
        }

        var other = agencies.Of(found) is AgencyMatch.Listed listed
            ? AgencyFields.AsAgency(listed.Agency, context.Procedure)
            : AgencyFields.Other.Read(context, choices);
        var own = draft.Own ?? AgencyFields.Own.Read(context, choices);
        return Check(context, found.Person, own, other) is { } errors
            ? new StepTaken.Mend(errors)
            : new StepTaken.Accepted(
                draft with
                {
                    Typed = Naming.GivesWay(draft, Colleague, draft.Colleague)
                        ? draft.Typed.Remove(Colleague)
                        : draft.Typed,
                    Colleague = found.Person,
                    Other = other,
                    Own = own,
                    Asked = draft.Asked.Clear(),
                }
            );
    }

    private static IReadOnlyList<FieldError>? Check(RaiseContext context, Person colleague, Agency? own, Agency? other)
    {
        if (colleague.Is(context.Raiser))
        {
            return [new(Colleague, "That is you. Please name your colleague in the other agency.")];
        }

        if (other is null)
        {
            return AgencyFields.Other.Missing(context);
        }

        if (own is null)
        {
            return AgencyFields.Own.Missing(context);
        }

        return
            own.Id == other.Id
            && context.Procedure.NotCovered.FirstOrDefault(exclusion => exclusion.InsideOneAgency) is { } inside
            ? [new(Colleague, $"You both work for the same agency. {inside.Instead}")]
            : null;
    }

    private static StepTaken.Mend Mend(string field, string sentence) => new([new FieldError(field, sentence)]);
}
