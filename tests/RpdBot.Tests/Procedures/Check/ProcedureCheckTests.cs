namespace RpdBot.Tests.Procedures.Check;

/// <summary>Each breakage of a sound definition gives its one fault, with the place and what would be right.</summary>
public sealed class ProcedureCheckTests
{
    private const string NoRole = "There is no role “nobody”.";
    private const string NoField = "There is no field “nothing”.";
    private const string Empty = "This is empty.";
    private const string Id = "An id has lower-case letters, digits and hyphens only.";

    [Fact]
    public void Check_OfEitherVersionOfSomerset_FindsNothing()
    {
        Assert.Empty(new Definition().Faults);
        Assert.Empty(Definition.Formal().Faults);
    }

    [Theory]
    // Words.
    [InlineData("version", "0", "$.version", "Versions count from 1.")]
    [InlineData("name", "\" \"", "$.name", Empty)]
    [InlineData("partnership", "\"\"", "$.partnership", Empty)]
    [InlineData("concerned", "\"\"", "$.concerned", Empty)]
    [InlineData("encouragement", "\"\"", "$.encouragement", Empty)]
    [InlineData("advice", "\"\"", "$.advice", Empty)]
    [InlineData("sources", "[]", "$.sources", Empty)]
    [InlineData("urgent.question", "\"\"", "$.urgent.question", Empty)]
    [InlineData("urgent.brief", "\"\"", "$.urgent.brief", Empty)]
    [InlineData("urgent.text", "[]", "$.urgent.text", Empty)]
    [InlineData("urgent.text[1]", "\"\"", "$.urgent.text[1]", Empty)]
    [InlineData("urgent.contacts", "[]", "$.urgent.contacts", Empty)]
    [InlineData("urgent.contacts[0].name", "\"\"", "$.urgent.contacts[0].name", Empty)]
    [InlineData("urgent.contacts[0].when", "\"\"", "$.urgent.contacts[0].when", Empty)]
    [InlineData("urgent.contacts[0].phone", "\"\"", "$.urgent.contacts[0].phone", Empty)]
    [InlineData("notCovered[0].label", "\"\"", "$.notCovered[0].label", Empty)]
    [InlineData("notCovered[0].instead", "\"\"", "$.notCovered[0].instead", Empty)]
    [InlineData("agencyKinds[0].name", "\"\"", "$.agencyKinds[0].name", Empty)]
    [InlineData("agencyKinds[0].titles.line-manager", "\"\"", "$.agencyKinds[0].titles.line-manager", Empty)]
    [InlineData("roles[0].title", "\"\"", "$.roles[0].title", Empty)]
    [InlineData("stages[0].name", "\"\"", "$.stages[0].name", Empty)]
    [InlineData("fields[0].label", "\"\"", "$.fields[0].label", Empty)]
    [InlineData("fields[0].choices[2].label", "\"\"", "$.fields[0].choices[2].label", Empty)]
    [InlineData("raiseSteps[0].title", "\"\"", "$.raiseSteps[0].title", Empty)]
    [InlineData("tasks[0].title", "\"\"", "$.tasks[0].title", Empty)]
    [InlineData("tasks[0].ask", "\"\"", "$.tasks[0].ask", Empty)]
    [InlineData("tasks[0].outcomes[0].label", "\"\"", "$.tasks[0].outcomes[0].label", Empty)]
    [InlineData("tasks[0].outcomes[0].done", "\"\"", "$.tasks[0].outcomes[0].done", Empty)]
    // Ids.
    [InlineData("id", "\"The County\"", "$.id", Id)]
    [InlineData("notCovered[0].id", "\"a/b\"", "$.notCovered[0].id", Id)]
    [InlineData("fields[0].choices[0].id", "\"a,b\"", "$.fields[0].choices[0].id", Id)]
    [InlineData("notCovered[1].id", "\"complaint\"", "$.notCovered[1].id", "another exclusion “complaint”")]
    [InlineData("agencyKinds[1].id", "\"police\"", "$.agencyKinds[6].id", "another kind of agency “police”")]
    [InlineData(
        "roles[9]",
        """{"id":"business-unit","title":"Unit"}""",
        "$.roles[5].id",
        "another role “business-unit”"
    )]
    [InlineData("stages[9]", """{"id":"2","name":"Again"}""", "$.stages[2].id", "another stage “2”")]
    [InlineData(
        "fields[99]",
        """{"id":"issue","label":"Again","kind":"Text"}""",
        "$.fields[16].id",
        "another field “issue”"
    )]
    [InlineData(
        "fields[0].choices[1].id",
        "\"assessments\"",
        "$.fields[0].choices[1].id",
        "another choice “assessments”"
    )]
    [InlineData("tasks[4].outcomes[1].id", "\"resolved\"", "$.tasks[4].outcomes[1].id", "another outcome “resolved”")]
    // Roles and stages.
    [InlineData("counterpart", "\"nobody\"", "$.counterpart", NoRole)]
    [InlineData("counterpart", "\"line-manager-a\"", "$.counterpart", "of the side Responding")]
    [InlineData("counterpart", "\"business-unit\"", "$.counterpart", "of the side Responding")]
    [InlineData("tasks[0].roles[0]", "\"practitioner-b\"", "$.tasks[0].roles[0]", "of the side Raising")]
    [InlineData("tasks[0].roles[0]", "\"business-unit\"", "$.tasks[0].roles[0]", "of the side Raising")]
    [InlineData("tasks[0].roles[0]", "\"nobody\"", "$.tasks[0].roles[0]", NoRole)]
    [InlineData("tasks[1].roles", "[]", "$.tasks[1].roles", Empty)]
    [InlineData("tasks[1].receives[0]", "\"nobody\"", "$.tasks[1].receives[0]", NoRole)]
    [InlineData("tasks[1].stage", "\"9\"", "$.tasks[1].stage", "There is no stage “9”.")]
    [InlineData("tasks[0].outcomes[1].copies[0]", "\"nobody\"", "$.tasks[0].outcomes[1].copies[0]", NoRole)]
    [InlineData("tasks[2].outcomes[4].by[0]", "\"nobody\"", "$.tasks[2].outcomes[4].by[0]", NoRole)]
    [InlineData("standing[0].roles[1]", "\"nobody\"", "$.standing[0].roles[1]", NoRole)]
    [InlineData("standing[0].roles", "[]", "$.standing[0].roles", Empty)]
    [InlineData("standing[0].stages[1]", "\"9\"", "$.standing[0].stages[1]", "There is no stage “9”.")]
    [InlineData("standing[0].stages", "[]", "$.standing[0].stages", Empty)]
    [InlineData(
        "agencyKinds[4].titles",
        """{"mayor":"Mayor"}""",
        "$.agencyKinds[4].titles.mayor",
        "No role has the post “mayor”."
    )]
    // Fields.
    [InlineData("fields[0].choices", "[]", "$.fields[0].choices", "Give the choices.", "fields[1].requiredWhen")]
    [InlineData("fields[1].requiredWhen.fieldId", "\"nothing\"", "$.fields[1].requiredWhen.fieldId", NoField)]
    [InlineData(
        "fields[1].requiredWhen.fieldId",
        "\"issue\"",
        "$.fields[1].requiredWhen.anyOf[0]",
        "“issue” is not a choice"
    )]
    [InlineData(
        "fields[1].requiredWhen.anyOf[0]",
        "\"rain\"",
        "$.fields[1].requiredWhen.anyOf[0]",
        "has no choice “rain”"
    )]
    [InlineData("fields[1].requiredWhen.anyOf", "[]", "$.fields[1].requiredWhen.anyOf", Empty)]
    [InlineData("fields[6].prefill.roles[0]", "\"nobody\"", "$.fields[6].prefill.roles[0]", NoRole)]
    [InlineData("fields[6].prefill.roles", "[]", "$.fields[6].prefill.roles", Empty)]
    [InlineData("fields[6].maxLength", "0", "$.fields[6].maxLength", "at least one character")]
    [InlineData("raiseSteps[0].fields[1]", "\"nothing\"", "$.raiseSteps[0].fields[1]", NoField)]
    [InlineData("raiseSteps[0].fields[1]", "\"themes\"", "$.raiseSteps[0].fields[1]", "“themes” is asked already")]
    [InlineData("tasks[0].fields[0]", "\"nothing\"", "$.tasks[0].fields[0]", NoField)]
    [InlineData("tasks[0].fields[0]", "\"issue\"", "$.tasks[0].fields[0]", "“issue” is asked already")]
    [InlineData(
        "tasks[4].fields[1]",
        "\"on-record\"",
        "$.tasks[4].fields[2]",
        "“on-record” is asked already",
        "tasks[4].outcomes[1].without"
    )]
    [InlineData("tasks[1].outcomes[1].fields[0]", "\"nothing\"", "$.tasks[1].outcomes[1].fields[0]", NoField)]
    [InlineData(
        "tasks[1].outcomes[1].fields[0]",
        "\"issue\"",
        "$.tasks[1].outcomes[1].fields[0]",
        "“issue” is asked already"
    )]
    [InlineData(
        "tasks[4].outcomes[1].without[0]",
        "\"s2-why\"",
        "$.tasks[4].outcomes[1].without[0]",
        "does not ask “s2-why”"
    )]
    [InlineData("tasks[1].outcomes[1].sets", """{"nothing":"x"}""", "$.tasks[1].outcomes[1].sets.nothing", NoField)]
    [InlineData(
        "tasks[1].outcomes[1].sets",
        """{"issue":"x"}""",
        "$.tasks[1].outcomes[1].sets.issue",
        "“issue” is not a choice"
    )]
    [InlineData(
        "tasks[1].outcomes[1].sets.s2-answer",
        "\"later\"",
        "$.tasks[1].outcomes[1].sets.s2-answer",
        "has no choice “later”"
    )]
    [InlineData("tasks[3].outcomes[0].agrees", "\"nothing\"", "$.tasks[3].outcomes[0].agrees", NoField)]
    [InlineData("tasks[3].outcomes[0].agrees", "\"issue\"", "$.tasks[3].outcomes[0].agrees", "“issue” is not a date")]
    // Deadlines.
    [InlineData("tasks[2].due.from[1]", "\"lunch\"", "$.tasks[2].due.from[1]", "There is no task “lunch”.")]
    [InlineData("tasks[2].due.workingDays", "-1", "$.tasks[2].due.workingDays", "from 0 to 366")]
    [InlineData("tasks[2].due.workingDays", "367", "$.tasks[2].due.workingDays", "from 0 to 366")]
    [InlineData("tasks[0].remindAfter[0]", "-5", "$.tasks[0].remindAfter[0]", "from 0 to 366")]
    [InlineData(
        "tasks[2].outcomes[3].agrees",
        "",
        "$.tasks[2].due.orAgreed",
        "No outcome agrees a date.",
        "tasks[3].outcomes[0].agrees"
    )]
    // The way through.
    [InlineData(
        "tasks[1].outcomes[0].next[0]",
        "\"lunch\"",
        "$.tasks[1].outcomes[0].next[0]",
        "There is no task “lunch”."
    )]
    [InlineData("tasks[1].outcomes[0].next", "", "$.tasks[1].outcomes[0]", "This leads nowhere.")]
    [InlineData("tasks[1].outcomes[0].end", "\"Resolved\"", "$.tasks[1].outcomes[0]", "This both goes on and ends.")]
    [InlineData("tasks[4].outcomes", "[]", "$.tasks[4].outcomes", Empty)]
    [InlineData("tasks[2].outcomes[2].next[0]", "\"confirm\"", "$.tasks[3]", "Nothing opens the task “agree-date”.")]
    [InlineData("stages[9]", """{"id":"3","name":"Formal"}""", "$.stages[2]", "The stage “3” has no task.")]
    [InlineData(
        "tasks[2].outcomes[3].onlyAfter",
        "\"agree-date\"",
        "$.tasks[2].outcomes[3].onlyAfter",
        "This never happens."
    )]
    [InlineData(
        "tasks[2].outcomes[3].onlyAfter",
        "\"lunch/other-date\"",
        "$.tasks[2].outcomes[3].onlyAfter",
        "This never happens."
    )]
    [InlineData(
        "tasks[2].outcomes[3].onlyAfter",
        "\"agree-date/lunch\"",
        "$.tasks[2].outcomes[3].onlyAfter",
        "This never happens."
    )]
    [InlineData(
        "tasks[2].outcomes[3].onlyAfter",
        "\"confirm/resolved\"",
        "$.tasks[2].outcomes[3].onlyAfter",
        "This never happens."
    )]
    [InlineData("tasks[2].due", "", "$.tasks[2].outcomes[4].whenOverdue", "it is never overdue")]
    public void Check_OfABreakage_FindsItsFault(
        string place,
        string json,
        string path,
        string sentence,
        params string[] alsoTakenAway
    )
    {
        var definition = alsoTakenAway.Aggregate(
            new Definition().With(place, json),
            (all, other) => all.With(other, "")
        );

        var fault = Assert.Single(definition.Faults);
        Assert.StartsWith($"{path}: ", fault, StringComparison.Ordinal);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAFieldThatNothingAsks_NamesIt() =>
        Assert.StartsWith(
            "$.fields[16]: Nobody fills in the field “weather”.",
            Assert.Single(
                new Definition().With("fields[99]", """{"id":"weather","label":"Weather","kind":"Text"}""").Faults
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Check_OfATaskThatOpensWithNothingToChoose_SaysWhichWayOpensIt()
    {
        var definition = new Definition();
        for (var way = 0; way < 4; way++)
        {
            definition.With($"tasks[2].outcomes[{way}].onlyAfter", "\"agree-date/other-date\"");
        }

        var fault = Assert.Single(definition.Faults);
        Assert.StartsWith("$.tasks[2].outcomes: ", fault, StringComparison.Ordinal);
        Assert.Contains("when contact/sent opens the task", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAStageThatNeverEnds_NamesTheStage()
    {
        var definition = new Definition()
            .With("tasks[1].outcomes[1]", "")
            .With("tasks[4].outcomes[2]", "")
            .With("tasks[4].outcomes[0]", "")
            .With("fields[14]", "");

        Assert.StartsWith(
            "$.stages[1]: From the stage “2”",
            Assert.Single(definition.Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Check_OfATaskThatNeverEnds_NamesTheTask()
    {
        const string Trap = """
            {
              "id": "wait", "stage": "2", "title": "Wait", "ask": "Wait?", "roles": ["line-manager-a"],
              "outcomes": [{ "id": "on", "label": "Wait on", "done": "waited", "next": ["wait"] }]
            }
            """;
        var definition = new Definition().With("tasks[9]", Trap).With("tasks[1].outcomes[0].next[9]", "\"wait\"");

        Assert.StartsWith(
            "$.tasks[5]: From the task “wait”",
            Assert.Single(definition.Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Check_OfAnOutcomeThatLeavesAFieldOutAndAsksIt_FindsNothing() =>
        Assert.Empty(new Definition().With("tasks[4].outcomes[1].fields", "[\"s2-date\"]").Faults);

    [Fact]
    public void Check_OfATaskBesideTheOthers_LetsItsOutcomesLeadNowhere()
    {
        const string Review = """
            {
              "id": "review", "stage": "after", "title": "Review", "ask": "What did you learn?", "beside": true,
              "roles": ["business-unit"], "outcomes": [{ "id": "done", "label": "Done", "done": "reviewed it" }]
            }
            """;
        var definition = new Definition()
            .With("stages[9]", """{ "id": "after", "name": "Afterwards" }""")
            .With("tasks[9]", Review)
            .With("tasks[1].outcomes[0].next[9]", "\"review\"");

        Assert.Empty(definition.Faults);
    }

    [Fact]
    public void Check_OfATaskThatEveryRoleAnswers_LetsOneAnswerWaitForTheOthers()
    {
        var definition = new Definition().With("tasks[1].each", "true").With("tasks[1].outcomes[0].next", "");

        Assert.Single(definition.Faults, fault => fault.Contains("Nothing opens the task “respond”"));
    }

    [Fact]
    public void Check_OfSeveralBreakages_FindsAllAtOnce()
    {
        var definition = new Definition()
            .With("counterpart", "\"nobody\"")
            .With("tasks[1].outcomes[0].next", "")
            .With("urgent.text", "[]");

        Assert.Equal(
            ["$.urgent.text", "$.counterpart", "$.tasks[1].outcomes[0]"],
            definition.Faults.Select(fault => fault.Split(": ")[0])
        );
    }
}
