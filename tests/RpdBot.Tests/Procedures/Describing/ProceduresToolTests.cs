using System.Globalization;
using RpdBot.Procedures.Describing;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Describing;

public sealed class ProceduresToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Check_OfSoundFiles_SaysSoAndEndsWithNought()
    {
        var (code, said) = Run("check", Definition.SomersetFile);

        Assert.Equal(0, code);
        Assert.Contains("nothing is wrong", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfSeveralFiles_NamesEveryFaultOfEach()
    {
        var first = Write("a.json", new Definition().With("counterpart", "\"nobody\"").With("name", "\"\""));
        var second = Write("b.json", new Definition().With("advise", "\"Talk.\"").With("tasks[0].rolls", "[]"));

        var (code, said) = Run("check", first, Definition.SomersetFile, second, Path.Combine(_folder, "none.json"));

        Assert.Equal(1, code);
        Assert.Equal(
            ["a.json $.name:", "a.json $.counterpart:", "b.json $.tasks[0].rolls:", "b.json $.advise:", "none.json $:"],
            said.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(Place)
        );
    }

    [Fact]
    public void List_OfTheShippedDefinitions_NamesEveryVersion()
    {
        var (code, said) = Run("list");

        Assert.Equal(0, code);
        Assert.Contains("somerset@1", said, StringComparison.Ordinal);
        Assert.Contains("somerset@2", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("somerset", "section-b", "10 working days from forward")]
    [InlineData("somerset@1", "respond", "5 working days from contact or confirm, or the agreed date *")]
    public void Show_OfAProcedure_GivesTasksPeopleAndDeadlines(string id, string task, string deadline)
    {
        var (code, said) = Run("show", id);

        var line = Assert.Single(
            said.Split('\n'),
            line =>
                line.StartsWith(task + " ", StringComparison.Ordinal) && line.Contains("-b", StringComparison.Ordinal)
        );
        Assert.Equal(0, code);
        Assert.Contains(deadline, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_AsMermaid_HasABoxForEveryTaskAndAnArrowForEveryOutcome()
    {
        var procedure = RpdBot.Tests.Cases.Somerset.Rules;

        var (_, said) = Run("show", "somerset", "--mermaid");

        Assert.StartsWith("flowchart TD", said, StringComparison.Ordinal);
        Assert.All(procedure.Tasks, task => Assert.Contains($"{task.Title}<br/>", said, StringComparison.Ordinal));
        Assert.Equal(
            procedure.Tasks.SelectMany(task => task.Outcomes).Sum(way => way.Next.Length + (way.End is null ? 0 : 1)),
            said.Split(" -->|").Length - 1
        );
    }

    [Fact]
    public void Show_OfAFile_ShowsItOrItsFaults()
    {
        var sound = Write("own.json", new Definition().With("name", "\"Our own way\""));
        var faulty = Write("bad.json", new Definition().With("name", "\"\""));

        Assert.Contains("Our own way", Run("show", sound).Said, StringComparison.Ordinal);
        Assert.Equal(1, Run("show", faulty).Code);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("shown", "somerset")]
    [InlineData("show", "nowhere")]
    public void Run_OfWhatIsNotUnderstood_EndsWithTwo(params string[] arguments) =>
        Assert.Equal(2, Run(arguments).Code);

    private static (int Code, string Said) Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        return (new ProceduresTool(Definition.Folder, output).Run(arguments), output.ToString());
    }

    private static string Place(string line) => string.Join(' ', line.Split(' ').Skip(1).Take(2));

    private string Write(string name, Definition definition)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, definition.Text);
        return path;
    }
}
