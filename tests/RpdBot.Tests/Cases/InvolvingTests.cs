using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>People of further agencies get copies in the formal stages, and do nothing else.</summary>
public sealed class InvolvingTests
{
    [Fact]
    public void Person_Named_GetsWhatIsCopiedToAllFromTheFormalStageOn()
    {
        var story = CaseBuilder.AtConfirm();
        story.Do(story.Involve(Tamsin, Further));
        story.Later(1).Answered(Tamsin, "confirm", "not-resolved");
        Assert.DoesNotContain(Further.Key, story.Case.Written);

        var formal = CaseBuilder.AtSectionB();
        formal.Do(formal.Involve(Robin, Further));
        formal.Answered(Beatrix, "section-b", "responded").Answered(Sandra, "confirm-response", "not-resolved");
        Assert.Contains(Further.Key, formal.Case.Written);
        formal.Opened(Further);
        Assert.Equal(
            "confirm-response",
            string.Join(' ', CaseReading.Answered(Rules, formal.Case, Further).Select(done => done.Occurrence.Task))
        );
        Assert.Empty(CaseReading.Raised(Rules, formal.Case, Further).Ids);
    }

    [Fact]
    public void Person_Named_AnswersWritesAndNamesNothing()
    {
        var story = CaseBuilder.AtSectionB();
        story.Do(story.Involve(Robin, Further)).Opened(Further).Noted(Robin, "For the two agencies.");

        Assert.Empty(CaseReading.Notes(story.Case, Further));
        story.Refuses<Refusal.NotYours>(story.Note(Further, "A word."));
        story.Refuses<Refusal.NotYours>(story.Withdraw(Further));
        story.Refuses<Refusal.NotYours>(story.Answer(Further, "section-b", "responded"));
        story.Refuses<Refusal.NotYours>(story.Name(Further, SeniorB, Callum));
        story.Refuses<Refusal.NotYours>(story.Involve(Further, Ravi));
        story.Refuses<Refusal.NotOffered>(story.Begin(Further, "correct-a"));
    }

    [Fact]
    public void Person_NamedTwice_IsNamedOnce()
    {
        var story = CaseBuilder.AtSectionB();
        story.Do(story.Involve(Robin, Further));

        Assert.IsType<Decision.Unchanged>(CaseDecider.Decide(Rules, story.Case, story.Involve(Tamsin, Further)));
        Assert.Equal("Police", Assert.Single(story.Case.AlsoInvolved).Agency.Value);
    }

    [Fact]
    public void Person_OfTheTwoAgencies_IsNotNamedForAFurtherOne()
    {
        var story = CaseBuilder.AtSectionB();
        story.Refuses<Refusal.BothSides>(story.Involve(Robin, Imani));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Agency_WithoutAName_IsToBeMended(string agency)
    {
        var story = CaseBuilder.AtSectionB();
        story.Refuses<Refusal.Answers>(story.Involve(Robin, Further, agency));
    }

    [Fact]
    public void Person_WhoSaysNotMe_GetsNothingMore()
    {
        var story = CaseBuilder.AtSectionB();
        story.Do(story.Involve(Robin, Further));
        var gone = story.Do(story.Decline(Further, Role.AlsoInvolved, Stranger));

        Assert.False(gone.Case.Admits(Further));
        Assert.Equal(Stranger.Key, Assert.Single(gone.Case.AlsoInvolved).Person.Key);
        gone.Refuses<Refusal.Unknown>(gone.Open(Further));
        gone.Refuses<Refusal.NotYours>(gone.Decline(Robin, Role.AlsoInvolved));
        Assert.Equal(
            CaseJson.Write(gone.Case),
            CaseJson.Write(Case.From(gone.Events.Select(one => CaseJson.Read<CaseEvent>(CaseJson.Write(one)))))
        );
    }

    [Fact]
    public void Person_NamedByAnAddress_IsTheOneWhoComesWithIt()
    {
        var byMail = new Person { Name = "Wilf Harborne", Email = "wilf@police.example" };
        var story = CaseBuilder.AtSectionB();
        story.Do(story.Involve(Robin, byMail));
        story.Answered(Beatrix, "section-b", "responded").Answered(Sandra, "confirm-response", "not-resolved");
        story.Do(
            new BindPerson
            {
                By = Actor.Product,
                At = story.Now,
                Named = byMail,
                Known = Further,
            }
        );

        Assert.Equal(Further.Key, Assert.Single(story.Case.AlsoInvolved).Person.Key);
        Assert.Contains(Further.Key, story.Case.Written);
        Assert.False(story.Case.Admits(byMail));
        Assert.False(story.Case.Holders.ContainsKey(Role.AlsoInvolved));
    }

    [Fact]
    public void Role_OfFurtherAgencies_IsGivenToNobodyByName()
    {
        var story = CaseBuilder.AtSectionB();
        story.Refuses<Refusal.NotOffered>(story.Name(Robin, Role.AlsoInvolved, Further));
    }

    [Fact]
    public void Definition_ThatAsksFurtherAgencies_IsAtFault()
    {
        var confirm = Rules.Task("confirm")!;
        var wrong = Rules with
        {
            Tasks =
            [
                .. Rules.Tasks.Select(task =>
                    task.Id == "confirm"
                        ? confirm with
                        {
                            Receives = [Role.AlsoInvolved],
                            Outcomes =
                            [
                                .. confirm.Outcomes.Select(outcome => outcome with { Copies = [Role.AlsoInvolved] }),
                            ],
                        }
                        : task
                ),
            ],
        };
        var paths = RpdBot
            .Procedures.Check.ProcedureCheck.Of(wrong)
            .Select(fault => fault.Path)
            .Where(path => path.StartsWith("$.tasks[4]", StringComparison.Ordinal));
        Assert.Equal(
            "$.tasks[4] $.tasks[4].outcomes[0].copies $.tasks[4].outcomes[1].copies $.tasks[4].outcomes[2].copies",
            string.Join(' ', paths)
        );
    }
}
