using RpdBot.Procedures.Calendars;
using RpdBot.Procedures.Check;

namespace RpdBot.Tests.Procedures.Check;

public sealed class ProcedureFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("procedures-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_OfTheShippedDefinitions_KnowsSomerset()
    {
        var catalogue = ProcedureFiles.Load(Definition.Folder);

        Assert.Equal("Resolving Professional Differences", catalogue.Newest("somerset")?.Name);
    }

    [Fact]
    public void Load_WithACalendar_GivesItToEveryProcedure()
    {
        var calendar = new LondonCalendar([new DateOnly(2026, 12, 25)]);

        Assert.Same(calendar, ProcedureFiles.Load(Definition.Folder, calendar).Newest("somerset")?.Calendar);
    }

    [Fact]
    public void Load_OfTwoVersions_KeepsBothAndRaisesUnderTheNewer()
    {
        Write("somerset-1.json", new Definition());
        Write("somerset-2.json", new Definition().With("version", "2"));

        var catalogue = ProcedureFiles.Load(_folder);

        Assert.Equal(1, catalogue.Find("somerset", 1)?.Version);
        Assert.Equal(2, catalogue.Newest("somerset")?.Version);
    }

    [Fact]
    public void Load_OfFaultyFiles_NamesEveryFaultOfEveryFile()
    {
        Write("a.json", new Definition().With("counterpart", "\"nobody\"").With("name", "\"\""));
        Write("b.json", new Definition().With("version", "2").With("advise", "\"Talk first.\""));
        File.WriteAllText(Path.Combine(_folder, "c.json"), "{ \"id\": ");
        Write("d.json", new Definition().With("version", "4"));

        var refusal = Assert.Throws<ProcedureFaultsException>(() => ProcedureFiles.Load(_folder));

        Assert.Equal(
            ["a.json $.name", "a.json $.counterpart", "b.json $.advise", "c.json $"],
            refusal.Faults.Select(fault => fault.Path)
        );
        Assert.All(refusal.Faults, fault => Assert.Contains(fault.ToString(), refusal.Message));
    }

    [Fact]
    public void Load_OfTheSameVersionTwice_NamesBothFiles()
    {
        Write("one.json", new Definition());
        Write("two.json", new Definition());

        var fault = Assert.Single(Assert.Throws<ProcedureFaultsException>(() => ProcedureFiles.Load(_folder)).Faults);

        Assert.Equal("two.json $.version", fault.Path);
        Assert.Contains("one.json", fault.Sentence);
    }

    [Theory]
    [InlineData("roles", "$.roles")]
    [InlineData("urgent.text[1]", "$.urgent.text[1]")]
    [InlineData("tasks[2].outcomes[0].label", "$.tasks[2].outcomes[0].label")]
    public void Load_OfAMemberThatIsNull_NamesIt(string place, string path)
    {
        File.WriteAllText(
            Path.Combine(_folder, "null.json"),
            new Definition().With(place, "\"here\"").Text.Replace("\"here\"", "null", StringComparison.Ordinal)
        );

        var fault = Assert.Single(Assert.Throws<ProcedureFaultsException>(() => ProcedureFiles.Load(_folder)).Faults);

        Assert.Equal($"null.json {path}", fault.Path);
    }

    [Fact]
    public void Load_OfAFolderWithoutDefinitions_SaysSo() =>
        Assert.Contains(
            "There is no definition here.",
            Assert.Throws<ProcedureFaultsException>(() => ProcedureFiles.Load(_folder)).Message
        );

    [Fact]
    public void Check_OfOneFile_GivesItsFaults()
    {
        Write("a.json", new Definition().With("name", "\"\""));

        Assert.Equal("a.json $.name", Assert.Single(ProcedureFiles.Check(Path.Combine(_folder, "a.json"))).Path);
        Assert.Empty(ProcedureFiles.Check(Definition.SomersetFile));
    }

    private void Write(string name, Definition definition) =>
        File.WriteAllText(Path.Combine(_folder, name), definition.Text);
}
