using RpdBot.People;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Posts cards and notices to people, and to offices where they work.</summary>
public sealed class CardWork(
    CaseCards cards,
    Reach reach,
    IConnector connector,
    OfficeWork offices,
    Introductions introductions,
    AwayWork away,
    AbsenceWork absence,
    IDirectory directory
)
{
    /// <summary>Draws what the slot is for and posts it to its person or office.</summary>
    public async Task<WorkResult> PostAsync(
        DeliveryRound round,
        StoredCase stored,
        Slot slot,
        CancellationToken cancellation
    )
    {
        if (slot.Person is not { } person)
        {
            return await offices.PostAsync(stored, slot, cancellation);
        }

        if (slot.Purpose == Purpose.Card && !cards.IsWanted(stored, person, slot.Subject))
        {
            return new WorkResult.Done();
        }

        if (person.Entra is null)
        {
            return await ByAddressAsync(stored, slot, cancellation);
        }

        if (slot.Purpose == Purpose.Card && await away.PassOnAsync(stored, person, cancellation))
        {
            return new WorkResult.Done();
        }

        if (slot.Purpose == Purpose.Card)
        {
            await absence.LookAsync(stored, person, cancellation);
        }

        return await reach.FindAsync(person, cancellation) switch
        {
            ReachAnswer.Here here => await PostAsync(round, stored, slot, here.Conversation, cancellation),
            ReachAnswer.Nowhere nowhere => new WorkResult.NoWay(nowhere.Trouble),
            ReachAnswer.NotNow notNow => new WorkResult.Later(notNow.Reason, notNow.After),
            _ => new WorkResult.Done(),
        };
    }

    /// <summary>
    /// Somebody known by an address only: whoever has come with it, or whom the directory knows by it by now. Where several
    /// have it, whoever came first is not simply the one who was meant.
    /// </summary>
    private async Task<WorkResult> ByAddressAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var told = await directory.FindByEmailAsync(slot.Person!.Email ?? "", cancellation);
        if (told is DirectoryAnswer.Ambiguous)
        {
            return new WorkResult.NoWay(Trouble.Several);
        }

        var listed = told is DirectoryAnswer.Found { Person: { IsGuest: false, Person.Entra: not null } found }
            ? found.Person
            : null;
        return (await introductions.KnownAsync(slot.Person!, cancellation) ?? listed) is { } known
                ? await introductions.BindAsync(stored, slot, known, cancellation)
            : told is DirectoryAnswer.Unavailable ? new WorkResult.Later("directory out of reach")
            : new WorkResult.NoWay(Trouble.Unknown);
    }

    private async Task<WorkResult> PostAsync(
        DeliveryRound round,
        StoredCase stored,
        Slot slot,
        ConversationReference conversation,
        CancellationToken cancellation
    )
    {
        var drawn =
            slot.Purpose == Purpose.Notice
                ? cards.Notice(stored, slot.Person!, NoticePlan.Read(slot.Subject))
                : cards.Draw(stored, slot.Person!, slot.Subject);
        if (drawn is null)
        {
            return new WorkResult.Done();
        }

        var result = await connector.SendAsync(conversation, drawn.ToActivity(), cancellation);
        return result switch
        {
            SendResult.Sent posted when slot.Purpose == Purpose.Card => new WorkResult.Done(
                await StandingAsync(round, stored, slot, conversation, drawn, posted, cancellation)
            ),
            SendResult.Sent => new WorkResult.Done(),
            _ => Sending.Failed(result),
        };
    }

    private static async Task<SentCard> StandingAsync(
        DeliveryRound round,
        StoredCase stored,
        Slot slot,
        ConversationReference conversation,
        DrawnCard drawn,
        SendResult.Sent posted,
        CancellationToken cancellation
    )
    {
        var here = new SentCard
        {
            Person = slot.Person!,
            Subject = slot.Subject,
            Conversation = conversation,
        };
        var now = drawn.ShownBy(posted.ActivityId is { } id ? here.At(id) : here, stored.Case.Revision);
        return now.Onto((await round.CardsAsync(cancellation)).GetValueOrDefault(slot.SentKey));
    }
}
