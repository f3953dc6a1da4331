using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Casework;

/// <summary>Brings cards and notices to the offices of the partnership.</summary>
/// <remarks>
/// The business unit works in its channel, where everybody there can act; without a channel, and for every other
/// office, each of its people is written to. Where the settings name nobody, the business unit has it: it may record
/// what that office says.
/// </remarks>
public sealed class OfficeWork(
    Monitors monitors,
    Channels channels,
    CaseCards cards,
    IConnector connector,
    IOptions<CaseworkOptions> options
)
{
    /// <summary>Posts the slot's card or notice in the office's channel, or gives each of its people a slot of their own.</summary>
    public async Task<WorkResult> PostAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var people = monitors.HoldersOf(slot.Office!, stored);
        if ((slot.Purpose == Purpose.Card && IsOver(stored, slot)) || (people.Count == 0 && IsToldAnyway(slot)))
        {
            return new WorkResult.Done();
        }

        WorkResult result = new WorkResult.Done();
        if (slot.Office == Monitors.BusinessUnit || people.Count == 0)
        {
            if (await channels.OfAsync(stored, cancellation) is { } channel)
            {
                result = await PostAsync(stored, slot, channel, cancellation);
                if (!IsInVain(result, slot))
                {
                    return result;
                }
            }

            people = monitors.HoldersOf(Monitors.BusinessUnit, stored);
        }

        return people.Count == 0 ? result : ToEach(slot, people, Doer(stored, slot));
    }

    /// <summary>Whether the channel will not take it: its people are written to instead, so that it does not drift.</summary>
    private bool IsInVain(WorkResult result, Slot slot) =>
        result is WorkResult.NoWay || (result is WorkResult.Later && slot.Attempts + 1 >= options.Value.SendAttempts);

    /// <summary>Each gets a slot of their own in the place of the office's: nobody is told twice when it is tried again.</summary>
    private static WorkResult ToEach(Slot slot, IEnumerable<Person> people, Person? doer) =>
        people.Where(person => doer?.Is(person) != true).SelectMany(person => ForOne(slot, person)).ToImmutableArray()
            is [_, ..] slots
            ? new WorkResult.Instead(slots)
            : new WorkResult.Done();

    /// <summary>What every office hears needs no second telling where the business unit stands in for one.</summary>
    private static bool IsToldAnyway(Slot slot) =>
        slot.Office != Monitors.BusinessUnit
        && slot.Purpose == Purpose.Notice
        && NoticePlan.Read(slot.Subject) is { Kind: NoticeKind.Closed or NoticeKind.Note or NoticeKind.Reopened };

    /// <summary>Whoever did what the notice tells need not be told.</summary>
    private static Person? Doer(StoredCase stored, Slot slot) =>
        slot.Purpose != Purpose.Notice
            ? null
            : NoticePlan.Read(slot.Subject) switch
            {
                { Kind: NoticeKind.Closed } => stored.Case.Closing?.By,
                { Kind: NoticeKind.Answered } news => stored
                    .Case.Done.LastOrDefault(done => done.Occurrence.ToString() == news.Subject)
                    ?.By,
                _ => null,
            };

    private static bool IsOver(StoredCase stored, Slot slot) =>
        Occurrence.Read(slot.Subject) is { } occurrence && stored.Case.Waiting(occurrence) is null;

    private async Task<WorkResult> PostAsync(
        StoredCase stored,
        Slot slot,
        ConversationReference channel,
        CancellationToken cancellation
    )
    {
        var drawn = cards.InChannel(stored, slot.Subject);
        var result = await connector.PostToChannelAsync(
            channel.ServiceUrl,
            channel.Bot?.Id ?? "",
            channel.Conversation.TenantId ?? "",
            channel.Conversation.Id!,
            drawn.ToActivity(),
            cancellation
        );
        return result switch
        {
            SendResult.Sent { ActivityId: { } id, ConversationId: var thread } when slot.Purpose == Purpose.Card =>
                new WorkResult.Done(
                    drawn.ShownBy(
                        new SentCard
                        {
                            Office = slot.Office,
                            Subject = slot.Subject,
                            Conversation = channel with
                            {
                                Conversation = channel.Conversation with { Id = thread ?? channel.Conversation.Id },
                            },
                        }.At(id),
                        stored.Case.Revision
                    )
                ),
            SendResult.Sent => new WorkResult.Done(),
            _ => Sending.Failed(result),
        };
    }

    private static IEnumerable<Slot> ForOne(Slot slot, Person person) =>
        [
            slot with
            {
                Office = null,
                Person = person,
                Attempts = 0,
            },
            new Slot
            {
                Purpose = Purpose.Mine,
                Person = person,
                Subject = "list",
            },
        ];
}
