using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

/// <summary>Which card stands in whose chat, at every state of a case.</summary>
public sealed class CardAtEveryStateTests
{
    private const string Nobodys = "redacted";
    private const string Invited = "invitation";
    private const string Asked = "task";
    private const string Over = "done";

    private static readonly (string Id, Person Person)[] Viewers =
    [
        ("robin", Robin),
        ("tamsin", Tamsin),
        ("dev", Dev),
        ("imani", Imani),
        ("callum", Callum),
        ("stranger", Stranger),
    ];

    private static readonly Dictionary<string, Func<CaseBuilder>> States = new(StringComparer.Ordinal)
    {
        ["raised"] = () => CaseBuilder.Somerset().Raised(),
        ["resolved at stage 1"] = () => CaseBuilder.Somerset().Raised("resolved"),
        ["nobody found"] = () => CaseBuilder.Somerset().Raised("not-resolved").NotFound(ManagerA),
        ["manager A asked"] = () => CaseBuilder.Somerset().Raised("not-resolved").Assigned(ManagerA, Tamsin),
        ["manager A opened"] = () => CaseBuilder.AtContact(),
        ["manager B asked"] = () =>
            CaseBuilder.AtContact().Answered(Tamsin, "contact", "sent").Assigned(ManagerB, Imani),
        ["manager B opened"] = () => CaseBuilder.AtRespond(),
        ["answer late"] = () => Late(CaseBuilder.AtRespond()),
        ["not me"] = () => CaseBuilder.AtRespond().Declined(Imani, ManagerB, Callum),
        ["date offered"] = () => CaseBuilder.AtRespond().Answered(Imani, "respond", "needs-time"),
        ["answered"] = () => CaseBuilder.AtConfirm(),
        ["talking again"] = () => CaseBuilder.AtConfirm().Answered(Tamsin, "confirm", "talk-again"),
        ["closed"] = () => CaseBuilder.AtConfirm().Answered(Tamsin, "confirm", "resolved"),
        ["withdrawn"] = () => CaseBuilder.AtRespond().Withdrawn(Tamsin, "Settled on the telephone."),
    };

    public static TheoryData<string, string, string> Table =>
        new()
        {
            // state, occurrence, who sees what: robin, tamsin, dev, imani, callum, stranger
            { "raised", "record-discussion.1", $"{Asked} {Nobodys} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            {
                "resolved at stage 1",
                "record-discussion.1",
                $"{Over} {Nobodys} {Invited} {Nobodys} {Nobodys} {Nobodys}"
            },
            { "nobody found", "contact.1", $"{Over} {Nobodys} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            { "manager A asked", "contact.1", $"{Over} {Invited} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            { "manager A asked", "record-discussion.1", $"{Over} {Invited} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            { "manager A opened", "contact.1", $"{Over} {Asked} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            { "manager B asked", "contact.1", $"{Over} {Over} {Invited} {Invited} {Nobodys} {Nobodys}" },
            { "manager B asked", "respond.1", $"{Over} {Over} {Invited} {Invited} {Nobodys} {Nobodys}" },
            { "manager B opened", "respond.1", $"{Over} {Over} {Invited} {Asked} {Nobodys} {Nobodys}" },
            { "answer late", "respond.1", $"{Over} {Asked} {Invited} {Asked} {Nobodys} {Nobodys}" },
            { "not me", "respond.1", $"{Over} {Over} {Invited} {Nobodys} {Invited} {Nobodys}" },
            { "date offered", "respond.1", $"{Over} {Over} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "date offered", "agree-date.1", $"{Over} {Asked} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "answered", "respond.1", $"{Over} {Over} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "answered", "confirm.1", $"{Over} {Asked} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "talking again", "respond.1", $"{Over} {Over} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "talking again", "respond.2", $"{Over} {Over} {Invited} {Asked} {Nobodys} {Nobodys}" },
            { "closed", "confirm.1", $"{Over} {Over} {Invited} {Over} {Nobodys} {Nobodys}" },
            { "withdrawn", "respond.1", $"{Over} {Over} {Invited} {Over} {Nobodys} {Nobodys}" },
            // A task that was never opened, as in a forged click.
            { "raised", "confirm.1", $"{Over} {Nobodys} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
            { "raised", "no-such-task.1", $"{Over} {Nobodys} {Invited} {Nobodys} {Nobodys} {Nobodys}" },
        };

    internal static IEnumerable<CaseBuilder> EveryState => States.Values.Select(story => story());

    internal static IEnumerable<Person> EveryViewer => Viewers.Select(viewer => viewer.Person);

    [Theory]
    [MemberData(nameof(Table))]
    public void Card_InAState_IsTheOneForItsViewer(string state, string occurrence, string seen)
    {
        var story = States[state]();
        var at = Occurrence.Read(occurrence)!.Value;
        var cards = Viewers.Select(viewer => Sort(at, TaskCards.For(Scene(story, viewer.Person), at)));
        Assert.Equal(seen.Split(' '), cards);
    }

    [Fact]
    public void Status_WithoutAPart_SaysNoMoreThanForAnUnknownReference()
    {
        foreach (var story in EveryState)
        {
            foreach (var viewer in EveryViewer.Where(person => !story.Case.Admits(person)))
            {
                var card = StatusCards.For(Scene(story, viewer));
                Assert.Contains(Refusals.UnknownReference, card.Text(), StringComparison.Ordinal);
                Assert.DoesNotContain("RPD-2026", card.Text(), StringComparison.Ordinal);
                Assert.Empty(card.VerbsOf());
            }
        }
    }

    private static string Sort(Occurrence at, AdaptiveCard card)
    {
        var buttons = card.Buttons();
        return buttons.Count == 0 ? Nobodys
            : buttons.Any(button => button.Verb == Verbs.Open) ? Invited
            : buttons.Any(button =>
                button.Verb is Verbs.Answer or Verbs.Choose
                && (string?)button.Data[DataKeys.Occurrence] == at.ToString()
            )
                ? Asked
            : Over;
    }

    private static CaseBuilder Late(CaseBuilder story) =>
        story.At(story.Case.Open[0].Due!.Value.AddHours(1)).ClockLookedAt();

    private static Scene Scene(CaseBuilder story, Person viewer) => new(Rules, story.Case, viewer, story.Now);
}
