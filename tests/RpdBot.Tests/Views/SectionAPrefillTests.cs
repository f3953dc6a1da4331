using Microsoft.Extensions.DependencyInjection;
using RpdBot.Cases;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Tests.People;
using RpdBot.Views;
using Xunit.Abstractions;

namespace RpdBot.Tests.Views;

/// <summary>What stands in section A when it opens, after stages 1 and 2 of the demo's people.</summary>
public sealed class SectionAPrefillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task SectionA_WhenItOpens_HasElevenOfItsThirteenBoxesFilled()
    {
        var scene = await OpenedAsync();
        var boxes = Boxes.ToDictionary(field => field, field => Prefills.Of(scene, scene.Procedure.Field(field)!));
        foreach (var (field, text) in boxes)
        {
            output.WriteLine($"{field}: {text ?? "(empty)"}");
        }

        Assert.Equal(13, boxes.Count);
        Assert.Equal(["a-address", "a-dob"], boxes.Where(box => box.Value is null).Select(box => box.Key).Order());
    }

    [Fact]
    public async Task SectionA_WhenItOpens_SaysWhatIsKnown()
    {
        var scene = await OpenedAsync();

        Assert.Equal("Robin Fairweather, Class teacher, Oakfield Primary School", Text(scene, "a-raiser"));
        Assert.Equal("robin.fairweather@oakfield-primary.example", Text(scene, "a-email"));
        Assert.Equal("01632 960101", Text(scene, "a-phone"));
        Assert.Equal("childrens-social-care", Text(scene, "a-other-agency"));
        Assert.Null(Text(scene, "a-other-specify"));
        Assert.Equal("2026-12-01", Text(scene, "a-date"));
        Assert.Equal("Ada Brook", Text(scene, "a-child"));
        var issue = Text(scene, "a-issue");
        Assert.Contains(CaseBuilder.Words("issue", "contact.1"), issue, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.Words("desired-outcome", "contact.1"), issue, StringComparison.Ordinal);
        Assert.Contains(CaseBuilder.Words("s2-staff", "confirm.1"), Text(scene, "a-s2"), StringComparison.Ordinal);
        Assert.Equal(CaseBuilder.Words("s2-why", "confirm.1"), Text(scene, "a-s2-why"));
    }

    [Fact]
    public void SectionA_Returned_StandsAsItWasWritten()
    {
        var story = CaseBuilder
            .AtSectionA()
            .Answered(Somerset.Robin, "section-a", "completed", ("a-dob", "3 May 2019"), ("a-issue", "As written."))
            .Assigned(Somerset.SeniorA, Somerset.Sandra)
            .Opened(Somerset.Sandra)
            .Answered(Somerset.Sandra, "sign-off", "returned")
            .Later(72);
        var scene = new Scene(story.Procedure, story.Case, Somerset.Tamsin, story.Now);

        Assert.Equal("3 May 2019", Text(scene, "a-dob"));
        Assert.Equal("As written.", Text(scene, "a-issue"));
        Assert.Equal("2026-12-04", Text(scene, "a-date"));
        var written = story.Case.Done.Single(done => done.Occurrence.Task == "section-a").Answers;
        Assert.All(Boxes.Except(["a-date"]), box => Assert.Equal(written[box].Value, Text(scene, box)));
    }

    [Fact]
    public void SectionB_WhenItOpens_SaysWhatWasAnsweredAtStageTwo()
    {
        var story = CaseBuilder.AtSectionB();
        var scene = new Scene(story.Procedure, story.Case, Somerset.Beatrix, story.Now);

        Assert.Equal(CaseBuilder.Words("s2-response", "respond.1"), Text(scene, "b-done"));
        Assert.Equal("2026-12-14", Text(scene, "b-date"));
    }

    private static IEnumerable<string> Boxes => Somerset.Rules.Task("section-a")!.Fields.Remove("a-other-specify");

    private static string? Text(Scene scene, string field) => Prefills.Of(scene, scene.Procedure.Field(field)!);

    /// <summary>A case of the demo's Robin Fairweather, as they look at section A.</summary>
    private static async Task<Scene> OpenedAsync()
    {
        using var settings = new SettingsFolder();
        await using var services = settings.Load();
        var robin = await FindAsync(services, "robin.fairweather@oakfield-primary.example");
        var story = CaseBuilder.AtSectionA();
        var events = story.Events.Select(happened =>
            happened is RoleAssigned { Role: Somerset.PractitionerA } assigned
                ? assigned with
                {
                    Holder = assigned.Holder with { Person = robin },
                }
                : happened
        );
        var @case = Case.From(events);
        Assert.True(robin.Is(@case.HolderOf(Somerset.PractitionerA)!));
        Assert.True(robin.Is(Somerset.Robin));
        return new Scene(story.Procedure, @case, robin, story.Now);
    }

    private static async Task<Person> FindAsync(ServiceProvider services, string email) =>
        Assert
            .IsType<DirectoryAnswer.Found>(
                await services.GetRequiredService<IDirectory>().FindByEmailAsync(email, default)
            )
            .Person.Person;
}
