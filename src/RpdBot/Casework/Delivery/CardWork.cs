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

        if (await introductions.KnownAsync(person, cancellation) is { } known)
        {
            return await introductions.BindAsync(stored, slot, known, cancellation);
        }

        if (person is { Entra: null, Email: { Length: > 0 } address })
        {
            return await ByAddressAsync(stored, slot, address, cancellation);
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

    /// <summary>Somebody known by an address only: the directory may know by now who that is, or that several have it.</summary>
    private async Task<WorkResult> ByAddressAsync(
        StoredCase stored,
        Slot slot,
        string address,
        CancellationToken cancellation
    ) =>
        await directory.FindByEmailAsync(address, cancellation) switch
        {
            DirectoryAnswer.Found { Person: { IsGuest: false, Person: { Entra: not null } known } } =>
                await introductions.BindAsync(stored, slot, known, cancellation),
            DirectoryAnswer.Ambiguous => new WorkResult.NoWay(Trouble.Several),
            DirectoryAnswer.Unavailable => new WorkResult.Later("directory out of reach"),
            _ => new WorkResult.NoWay(Trouble.Unknown),
        };

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
