using RpdBot.Cases;
using RpdBot.Documents.Contents;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Documents;

/// <summary>What the forms say: every line of the document, in its order, with what the case holds.</summary>
public sealed class FormContentTests
{
    public static TheoryData<string> Full() => [.. FormSample.Full().Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Full))]
    public void Entries_OfEveryForm_HoldWhatTheCaseHolds(string name)
    {
        var sample = FormSample.Full().Single(one => one.Name == name);
        using var printed = new PrintedDocument(sample.Print());

        var expected = new ExpectedWords(sample.Procedure, sample.Case, sample.Copy).All();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, printed.Entries);
    }

    [Theory]
    [InlineData(
        "somerset-form-full",
        "Resolving Professional Differences Form",
        "Section A: Stage 3 Formal Resolution procedure",
        "Section B: Response to Stage 3 escalation",
        "History"
    )]
    [InlineData(
        "south-gloucestershire-monitoring.3-full",
        "Appendix Three Monitoring Form - a tool to record decisions and to monitor the Resolution of Professional Differences policy",
        "Initiating Manager",
        "Receiving Manager",
        "Please complete for monitoring purposes:",
        "History"
    )]
    [InlineData(
        "adults-and-children-pro-forma-full",
        "Professional Resolution Pro Forma",
        "Section 1 – Stage One of Resolving Professional Differences",
        "Section 2 – Stage Two of Resolving Professional Differences",
        "Section 3 – Stage Three of Resolving Professional Differences",
        "Section 4 – Consultation with SSAB Members",
        "History"
    )]
    [InlineData(
        "kcs-record.5-full",
        "Disagreements in work relating to the safety of children",
        "Please complete for monitoring purposes",
        "History"
    )]
    public void Headings_AreTheDocumentsInItsOrder(string name, params string[] headings)
    {
        using var printed = new PrintedDocument(FormSample.Full().Single(one => one.Name == name).Print());

        Assert.Equal(headings, printed.Headings);
    }

    [Theory]
    [InlineData("south-gloucestershire-monitoring.3-full", "send a copy to the SGCP for monitoring purposes.")]
    [InlineData(
        "kcs-record.3-full",
        "send copy to your approved resolution audit manager or the LSCB for monitoring purposes."
    )]
    public void ActionNote_IsThereWhateverWasAnswered(string name, string words)
    {
        using var printed = new PrintedDocument(FormSample.Full().Single(one => one.Name == name).Print());

        var note = Assert.Single(printed.Of("FormNote"));
        Assert.StartsWith(
            "Action Note: Copy of this form to be held on child/family file",
            note,
            StringComparison.Ordinal
        );
        Assert.EndsWith(words, note, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_TickedAndNot_AreToldByMoreThanColour()
    {
        using var printed = new PrintedDocument(FormSample.Full()[0].Print());

        Assert.Equal(
            "☒ Children's Social Care\n☐ Early Years (Nurseries and Childminders)\n☐ Education\n"
                + "☐ Prevention (Family Intervention Service & YOS)\n☐ National Probation Service\n"
                + "☐ General Practitioners\n☐ Police\n☐ Somerset NHS Foundation Trust\n"
                + "☐ Yeovil District Hospital NHS Foundation Trust\n☒ Other (please specify)\nBrook Lane Family Centre",
            printed.Entries.Single(entry => entry.Label == "Other agency involved:").Words
        );
    }

    [Fact]
    public void Signature_OfTheSeniorManager_SaysWhoAndWhen()
    {
        using var printed = new PrintedDocument(FormSample.Full()[0].Print());

        Assert.Equal(
            "S. Whitlock\nSandra Whitlock, Headteacher, Oakfield Primary School, Wednesday 9 December 2026, 10:00, signed in Teams",
            printed.Entries.Single(entry => entry.Label.StartsWith("Signed off", StringComparison.Ordinal)).Words
        );
    }

    [Fact]
    public void History_HasEveryStepAndNoAnswer()
    {
        var sample = FormSample.Full()[0];
        using var printed = new PrintedDocument(sample.Print());

        var lines = printed.History.ToList();
        Assert.Equal(sample.Case.Done.Length + 1, lines.Count);
        Assert.Equal(["Tuesday 1 December 2026, 10:00", "Oakfield Primary School", "Raised the difference"], lines[0]);
        Assert.Contains(
            lines,
            line =>
                line[1] == "Sandra Whitlock, Headteacher, Oakfield Primary School" && line[2] == "Signed off section A"
        );
    }

    [Fact]
    public void DaysAndStage_OnTheFormOfAnEarlierStage_ComeFromTheCaseOnceItIsDecided()
    {
        using var printed = new PrintedDocument(
            FormSample.Full().Single(one => one.Name == "south-gloucestershire-monitoring.3-full").Print()
        );

        Assert.Contains(("Number of days taken to resolve", "2"), printed.Entries);
        Assert.Contains(("Stage at which Resolution reached", "☐ Stage 3\n☒ Stage 4"), printed.Entries);
    }

    [Theory]
    [InlineData("south-gloucestershire-monitoring.4-full", "Done, 3 April 2026")]
    [InlineData("kcs-record.5-full", "Not done: Nobody was at home on two days.")]
    [InlineData("adults-and-children-pro-forma-full", "To be done")]
    [InlineData("somerset-form-full", "To be done", "22 December 2026")]
    public void AgreedActions_WhereTheDocumentAsksForOutcomes_AreThereWithOwnerDayAndHowFarTheyHaveCome(
        string name,
        string state,
        string by = "1 December 2026"
    )
    {
        using var printed = new PrintedDocument(FormSample.Full().Single(one => one.Name == name).Print());

        var agreed = Assert.Single(printed.Entries, entry => entry.Label == "Agreed actions").Words.Split(" | ");
        Assert.Equal("Visit both children at home and speak with each alone.", agreed[0]);
        Assert.Contains("Social Care", agreed[1], StringComparison.Ordinal);
        Assert.Equal((by, state), (agreed[2], agreed[3]));
    }

    [Theory]
    [InlineData("south-gloucestershire-monitoring.3-full")]
    [InlineData("kcs-record.4-full")]
    public void AgreedActions_OfALaterStage_AreNotOnTheFormOfAnEarlierOne(string name)
    {
        using var printed = new PrintedDocument(FormSample.Full().Single(one => one.Name == name).Print());

        Assert.DoesNotContain(printed.Entries, entry => entry.Label == "Agreed actions");
    }

    [Fact]
    public void AgreedActions_ForAFurtherAgencyThatGetsCopies_AreNotShown()
    {
        var sample = FormSample.Full().Single(one => one.Name == "kcs-record.5-full");
        var further = new Person { Name = "Wilf Harborne", Email = "wilf.harborne@police.example" };
        var @case = sample.Case with { AlsoInvolved = [new(further, new("Police"), sample.Viewer, FormSample.Now)] };

        Assert.Empty(new Agreements(sample.Procedure, @case, further).In(["5"]));
        Assert.Single(new Agreements(sample.Procedure, @case, sample.Viewer).In(["5"]));
    }

    [Fact]
    public void Recommendations_SharedByBothAgencies_SayHowEachAdheresToThem()
    {
        using var printed = new PrintedDocument(
            FormSample.Full().Single(one => one.Name == "adults-and-children-pro-forma-full").Print()
        );

        var adhered = Assert.Single(printed.Entries, entry => entry.Label == "How the recommendations are adhered to:");
        Assert.Equal(4, adhered.Words.Split('\n').Length);
        Assert.Contains("Riverbank Housing: The team's next", adhered.Words, StringComparison.Ordinal);
        Assert.Contains("Adult Social Care: The team's next", adhered.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_ThatIsMissing_SaysWhy()
    {
        using var printed = PrintSouth([.. ToForm3, "form-3/not-resolved", "sign-3/not-signed"]);

        Assert.Contains(("Signature", $"Not signed: {Sentences.NotSigned}"), printed.Entries);
        Assert.Contains(("Organisation", "No answer"), printed.Entries);
    }

    [Fact]
    public void Correction_OnceSigned_TakesThePlaceOfWhatItReplaced()
    {
        var story = CaseBuilder
            .AtRequest(Sentences.For)
            .Begun(Somerset.Robin, "correct-a")
            .Later(1)
            .Answered(
                Somerset.Robin,
                "correct-a",
                "completed",
                ("a-child", "Ada Jane Brook"),
                ("a-other-agency", "police"),
                ("a-other-specify", "")
            );
        Assert.Equal("Ada Brook, Ben Brook", Child(story));

        story.Later(1).Answered(Somerset.Sandra, "sign-correction", "approved");

        Assert.Equal("Ada Jane Brook", Child(story));
        using var printed = Print(story, Somerset.Beatrix);
        Assert.DoesNotContain(printed.Entries, entry => entry.Words.Contains("Brook Lane Family Centre"));
        Assert.Equal(
            [
                "Earlier version, replaced since. Completed by Robin Fairweather, Class teacher, Oakfield Primary School, Tuesday 1 December 2026, 14:00.",
                "Completed by Robin Fairweather, Class teacher, Oakfield Primary School, Wednesday 16 December 2026, 12:00.",
            ],
            printed.Of("FormVersion").Take(2)
        );
    }

    [Fact]
    public void Section_ThatWasNotSentToItsReader_IsWithheld()
    {
        var story = CaseBuilder.AtConfirmResponse(Sentences.For);
        using var printed = Print(story, Somerset.Imani);

        Assert.Equal("Not shown. This section was not sent to you.", Assert.Single(printed.Of("FormNote")));
        Assert.Equal("Please describe what was done", printed.Entries.First().Label[..29]);
        foreach (
            var field in story.Procedure.Task("section-a")!.Fields.Where(id => id is not "a-s1-why" and not "a-s2-why")
        )
        {
            var words = story.Case.Answers[field].Value;
            Assert.DoesNotContain(words, printed.Body.InnerText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Draft_ForItsOwnSide_SaysThatItIsOne()
    {
        using var printed = Print(CaseBuilder.AtSignOff(Sentences.For), Somerset.Robin);

        Assert.StartsWith("Draft, not signed yet.", printed.Of("FormVersion").First(), StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Entries, entry => entry.Label.StartsWith("Signed off", StringComparison.Ordinal));
    }

    private static string[] ToForm3 =>
        [
            .. new[] { "raise not-resolved", "report/reported", "contact-1/sent", "respond-1/answered" },
            .. new[] { "confirm-1/not-resolved", "contact-2/sent", "respond-2/answered", "confirm-2/not-resolved" },
            .. new[] { "contact-3/sent", "respond-3/answered" },
        ];

    private static PrintedDocument PrintSouth(string[] steps) =>
        new(Assert.Single(FormStory.Forms("south-gloucestershire", "", steps)).Print());

    private static string Child(CaseBuilder story)
    {
        using var printed = Print(story, Somerset.Sandra);
        return printed.Entries.Single(entry => entry.Label == "Child's name:").Words;
    }

    private static PrintedDocument Print(CaseBuilder story, Person viewer)
    {
        var copy = Assert.Single(FormReading.Of(story.Procedure, story.Case, viewer));
        return new(new FormSample("", story.Procedure, story.Case, viewer, copy).Print());
    }
}
