using System.Collections.Immutable;
using RpdBot.Tests.Scenarios;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>The Somerset procedure from the first word to the executive's decision, turn by turn.</summary>
/// <remarks>Time passes in it too: reminders, digests, and a deadline that nobody kept.</remarks>
internal static class Somerset
{
    private static readonly (string, string?)[] NoInputs = [];

    /// <summary>Every turn, in order.</summary>
    public static ImmutableArray<Turn> Turns { get; } =
    [.. Raising(), .. Managers(), .. Writing(), .. Sending(), .. Deciding()];

    private static IEnumerable<Turn> Raising() =>
        [
            new Turn.Mentions("the unit chooses its channel", "Nell", "use this channel"),
            new Turn.Says("Robin begins to raise", "Robin", "raise a difference"),
            Click("nobody is in danger", "Robin", "draft-go"),
            Click("nothing speaks against it", "Robin", "draft-next", ("scope", "none")),
            Click(
                "it is with Dev",
                "Robin",
                "draft-next",
                ("colleague.name", "Dev Applegarth"),
                ("colleague.email", "dev.applegarth@childrens-social-care.example")
            ),
            Click(
                "this is the difference",
                "Robin",
                "draft-next",
                ("themes", "thresholds"),
                ("issue", "The referral was closed although the bruises are new."),
                ("desired-outcome", "A social worker sees Alex this week.")
            ),
            Click("it is about Alex", "Robin", "draft-next", ("name-1", "Alex Bell")),
            Click("they have spoken", "Robin", "draft-next", ("spoken", "not-resolved")),
            Click("this came of it", "Robin", "draft-next", RaisingExtensions.FailedDiscussion),
            Click("Robin raises it", "Robin", "Raise the difference"),
        ];

    private static IEnumerable<Turn> Managers() =>
        [
            Click("Tamsin opens it", "Tamsin", "open"),
            new Turn.Says("Tamsin looks at her cases", "Tamsin", "my cases"),
            Click("Tamsin will send it", "Tamsin", "Send it to the other manager"),
            Click("Tamsin sends it", "Tamsin", "answer"),
            Click("Imani opens it", "Imani", "open"),
            new Turn.Passes("the first digest is due", London(5, 8, 30)),
            new Turn.Passes("a reminder is due", London(10, 9, 0)),
            new Turn.Passes("nobody has answered in time", London(11, 17, 0)),
            Click("Imani will propose something", "Imani", "We have a proposal"),
            Click("Imani proposes something", "Imani", "answer", AnsweringExtensions.Response),
            Click("Tamsin will say no", "Tamsin", "It is not resolved: go to stage 3"),
            Click(
                "Tamsin says no",
                "Tamsin",
                "answer",
                [.. AnsweringExtensions.LastContact, ("s2-why", "Friday is too late.")]
            ),
        ];

    private static IEnumerable<Turn> Writing() =>
        [
            .. SectionA("Robin", FormalExtensions.Missing),
            new Turn.Installs("Margery adds the app", "Margery"),
            Click("Margery opens it", "Margery", "open"),
            Click("Margery will return it", "Margery", "Return it with a comment"),
            Click("Margery returns it", "Margery", "answer", ("return-comment", "Say when.")),
            .. SectionA("Tamsin", NoInputs),
            Click("Margery will sign", "Margery", "Sign off and send to the Business Unit"),
            Click("Margery signs", "Margery", "answer", ("a-sign", "Margery Oakshott")),
        ];

    private static IEnumerable<Turn> Sending() =>
        [
            InChannel(
                "the unit sends it on",
                "Nell",
                "Acknowledge and send: they arrange the response",
                ("f-recipient", "0a4f1c00-5d2e-4b7a-9c31-000000000005"),
                ("f-role", "Manager")
            ),
            Click("Imani will arrange", "Imani", "Ask this senior manager to respond"),
            Click("Imani arranges", "Imani", "answer", ("arrange-who", "0a4f1c00-5d2e-4b7a-9c31-000000000006")),
            Click("Callum opens it", "Callum", "open"),
            Click("Callum writes section B", "Callum", "form-next", FormalExtensions.SectionB),
            Click("Callum sends section B", "Callum", "answer"),
            Click("Margery will go on", "Margery", "It is not resolved at stage 3"),
            Click("Margery goes on", "Margery", "answer", ("c-why", "Monday is too late.")),
        ];

    private static IEnumerable<Turn> Deciding() =>
        [
            Click("Margery will ask the executive", "Margery", "Ask the Executive to decide"),
            Click("Margery asks the executive", "Margery", "answer", ("exceptional", "Nobody else can.")),
            InChannel("the unit refers it", "Nell", "Refer it to the Executive"),
            Click("Ottoline opens it", "Ottoline", "open"),
            Click("Ottoline will decide", "Ottoline", "Decide: this is final"),
            Click("Ottoline decides", "Ottoline", "answer", ("decision", "A visit within a day.")),
            InChannel("the unit wants the review in its chat", "Nell", "to-chat"),
            Click("the unit opens it", "Nell", "open"),
            Click(
                "the unit files the review",
                "Nell",
                "File the review",
                ("r-themes", "timeliness"),
                ("r-outcome", "Decided.")
            ),
        ];

    private static IEnumerable<Turn> SectionA(string who, (string, string?)[] missing) =>
        [
            Click($"{who} writes section A", who, "form-next", missing),
            Click($"{who} turns a page", who, "form-next"),
            Click($"{who} turns another page", who, "form-next"),
            Click($"{who} sends section A", who, "Send it to the senior manager to sign off"),
        ];

    private static Turn.Clicks Click(
        string name,
        string who,
        string button,
        params (string Name, string? Value)[] inputs
    ) => new(name, who, button, InChannel: false, inputs);

    private static Turn.Clicks InChannel(
        string name,
        string who,
        string button,
        params (string Name, string? Value)[] inputs
    ) => new(name, who, button, InChannel: true, inputs);

    private static DateTimeOffset London(int day, int hour, int minute) =>
        new(2026, 6, day, hour, minute, 0, TimeSpan.FromHours(1));
}
