using RpdBot.Cards.Schema;
using RpdBot.Cards.Tests.Samples;
using static RpdBot.Cards.Tests.Samples.SampleParts;

namespace RpdBot.Cards.Tests;

/// <summary>What each card says, and in which order.</summary>
public sealed class CardTests
{
    private readonly CaseSamples _cases = new(SampleWords.Ordinary);
    private readonly DialogSamples _dialog = new(SampleWords.Ordinary);
    private readonly ShortSamples _shorts = new(SampleWords.Ordinary);
    private readonly DigestSamples _digests = new(SampleWords.Ordinary);

    [Fact]
    public void Task_IsReadFromWhichCaseToWhoToCallInDanger() =>
        AssertInOrder(
            _cases.LateTask,
            "RPD-2026-000123",
            "Was due on Tuesday 1 December, 2 working days ago",
            "Asha Wren added a note while you were writing. What you typed is kept below.",
            "Two things need mending:",
            "Can you resolve this with the other manager?",
            "What it is about",
            "Page 1 of 2",
            "Choose one.",
            "Your answer (needed)",
            "Send my answer to the other manager",
            "At any time you can",
            "The risk has changed",
            "In danger now? ",
            "0300 000 0000"
        );

    [Fact]
    public void Head_OfACase_ShowsWhichStageIsDoneWhichIsNowAndWhichAreAhead() =>
        AssertInOrder(
            _cases.Task,
            "✓\u00A0Practitioners talk",
            "●\u00A0Managers talk",
            "○\u00A0Form and answer",
            "○\u00A0Executive"
        );

    [Fact]
    public void Head_OfALateCase_SaysSoInColourToo()
    {
        var due = _cases
            .LateTask.ToJson(CardActions.Execute)
            .OfType("TextRun")
            .Single(run => run.Text("text")!.StartsWith("Was due", StringComparison.Ordinal));

        Assert.Equal("attention", due.Text("color"));
    }

    [Fact]
    public void Invite_SaysWhatIsAskedAndByWhenAndNothingOfTheCase()
    {
        AssertInOrder(
            _cases.Invite,
            "A.B.",
            "By Thursday 3 December, in 2 working days",
            "Mendale Academy Trust",
            "Open: this is for me",
            "Not me"
        );
        Assert.Empty(_cases.Invite.ToJson(CardActions.Execute).Inputs());
    }

    [Fact]
    public void Done_SaysWhatHappenedAndWhatComesNextAndFoldsTheRecordAway()
    {
        AssertInOrder(
            _cases.Done,
            "You sent your answer to Mendale Academy Trust",
            "What comes next",
            "Show the text for the child's record",
            "A social worker visits on 4 December.",
            "It is on the record"
        );
        var json = _cases.Done.ToJson(CardActions.Execute);
        var folded = json.OfType("Container").Single(container => container.ContainsKey("isVisible"));
        var toggle = Assert.Single(json.OfType("Action.ToggleVisibility"));
        Assert.False(folded["isVisible"]!.GetValue<bool>());
        Assert.Equal(folded.Text("id"), toggle["targetElements"]![0]!.GetValue<string>());
    }

    [Fact]
    public void Status_TellsWhoHasWhatAndWhatHappenedNewestFirst() =>
        AssertInOrder(
            _cases.Status,
            "Who has what",
            "Tom Larkin",
            "2 working days late",
            "What happened",
            "Sent to the other manager",
            "Raised",
            "What it is about",
            "Withdraw"
        );

    [Fact]
    public void Cases_WithoutAny_SaySo() =>
        AssertInOrder(CaseSamples.NoCases, "My cases", "Nothing is open for you at present.", "Raise a difference");

    [Fact]
    public void Cases_WithDrafts_ComeBeforeThem() =>
        AssertInOrder(_cases.Cases, "RPD-2026-000117", "Open", "RPD-2026-000123", "Saved for later", "Go on", "Delete");

    [Fact]
    public void Step_SaysWhereItIsAndWhatWasSaidSoFar() =>
        AssertInOrder(
            _dialog.Step,
            "Step 4 of 7",
            "What is the difference about?",
            "Mendale Children's Social Care",
            "What is the issue that needs to be resolved? (needed)",
            "Next",
            "Save for later"
        );

    [Fact]
    public void Urgent_ShowsTheNumbersFirstAndSaysThatNothingWasStored()
    {
        AssertInOrder(DialogSamples.Urgent, "Please call now", "0300 000 0000", "999", "I have reported this: go on");
        Assert.Contains(
            Said(DialogSamples.Urgent),
            text => text.StartsWith("Nothing that you wrote here was stored.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Unreached_NamesReferenceAgencyRoleAndReasonButNobody()
    {
        AssertInOrder(
            _shorts.Unreached,
            Reference,
            "line manager",
            "Mendale Children's Social Care",
            "Who should be asked? (needed)",
            "Name them"
        );
        Assert.DoesNotContain("A.B.", Said(_shorts.Unreached));
    }

    [Fact]
    public void NotCovered_WithALinkThatIsNotSecure_HasNoButtonForIt()
    {
        var card = NotCoveredCard.Of(
            new NotCoveredView { Title = "Not this", Routes = [new("A", "B", new Uri("http://b.example"))] }
        );

        Assert.Empty(card.ToJson(CardActions.Execute).OfType("Action.OpenUrl"));
        Assert.Single(DialogSamples.NotCovered.ToJson(CardActions.Execute).OfType("Action.OpenUrl"));
    }

    [Fact]
    public void Digest_IsReadFromTheNumbersToTheCases() =>
        AssertInOrder(
            _digests.Busy,
            "Digest for Tuesday 1 December 2026",
            "14",
            "In formal stages",
            "3",
            "Overdue",
            "Before the formal stage: 6 open, 1 of them late.",
            "New in the formal stages: 1",
            "RPD-2026-000123  ·  A.B.",
            "Waiting for an answer: 12",
            "and 2 more",
            "Overdue, the longest first: 1",
            "3 working days late, it was due on Thursday 26 November",
            "RPD-2026-000077"
        );

    [Fact]
    public void Digest_WithAChart_SaysTheSameInWordsForClientsWithoutCharts()
    {
        var chart = Assert.Single(_digests.Busy.ToJson(CardActions.Execute).OfType("Chart.HorizontalBar"));

        Assert.Equal(4, chart["data"]!.AsArray().Count);
        Assert.Equal(
            "A sign-off: 1, Sending on: 2, An answer: 9, A decision: 1",
            chart["fallback"]!.AsObject().Text("text")
        );
    }

    private static void AssertInOrder(AdaptiveCard card, params string[] texts)
    {
        var said = Said(card);
        var from = 0;
        foreach (var text in texts)
        {
            var at = Array.IndexOf(said, text, from);
            Assert.True(at >= 0, $"'{text}' does not come after '{(from == 0 ? "the beginning" : said[from - 1])}'.");
            from = at + 1;
        }
    }

    private static string[] Said(AdaptiveCard card) =>
        [
            .. from text in card.ToJson(CardActions.Submit)["body"].Texts()
            where text.Where.Split('.')[^1] is "text" or "label" or "title"
            select text.Text,
        ];
}
