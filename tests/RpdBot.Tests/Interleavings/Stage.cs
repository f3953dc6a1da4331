using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tables;
using RpdBot.Teams;
using RpdBot.Tests.Cases;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Interleavings;

/// <summary>The one case that every story is about, and the store in which it stands when the story begins.</summary>
internal static class Stage
{
    public static readonly CaseReference Reference = CaseReference.Of(2026, 123);
    public static readonly string Subject = CaseWakeups.SubjectOf(Reference);
    public static readonly string Wakeups = WakeupKey.PartitionOf(Subject);

    /// <summary>What Robin notes, what Tamsin notes, and what the product says by itself.</summary>
    public const string First = "They did not call back.";

    public const string Second = "I have called them again.";

    public const string Late = "No answer has come in time";

    public const string Asked = "you are asked for something";

    /// <summary>Of these no two messages are alike, so that each can be counted.</summary>
    private static readonly string[] Phrases = [First, Second, Late, Asked];

    /// <summary>A store with the case as the story has left it, quiet: everything is delivered, and its moments have wake-ups.</summary>
    public static MemoryStore Set(CaseBuilder story)
    {
        var store = new MemoryStore();
        var rows = story.Events.Select(
            RowChange (happened, index) => new RowChange.Insert(CaseRows.Event(index + 1), CaseRows.EventOf(happened))
        );
        store.Commit(
            CaseRows.Table,
            Reference.Value,
            [new RowChange.Insert(CaseRows.Head, CaseRows.HeadOf(story.Case)), .. rows]
        );
        store.Commit(
            WakeupKey.Table,
            Wakeups,
            [
                .. CaseMoments
                    .Of(story.Procedure, story.Case)
                    .Select(moment => new RowChange.Insert(
                        WakeupKey.Format(moment, Subject, "before"),
                        RowValues.Empty
                    )),
            ]
        );
        foreach (var person in new[] { Somerset.Robin, Somerset.Tamsin, Somerset.Imani })
        {
            var chat = ConversationReference.Of("https://teams.example/", "bot", "tenant", person.Name);
            _ = new Contacts(store).RememberAsync(person, chat, default);
        }

        return store;
    }

    /// <summary>What a message says that no other says, whenever it is drawn; null when it is none of those that are counted.</summary>
    public static string? SubjectOf(Activity activity)
    {
        var card = activity.Attachments![0].Content!.ToJsonString();
        return Phrases.FirstOrDefault(phrase => card.Contains(phrase, StringComparison.Ordinal));
    }
}
