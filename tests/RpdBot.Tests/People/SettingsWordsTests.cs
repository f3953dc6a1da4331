using RpdBot.People;

namespace RpdBot.Tests.People;

/// <summary>The files, held against the procedures: a word that none knows would never be looked at.</summary>
public sealed class SettingsWordsTests : IDisposable
{
    private readonly SettingsFolder _settings = new SettingsFolder().WithProcedures();

    [Fact]
    public void DemoFiles_AgainstTheProcedures_AreInOrder()
    {
        using var services = _settings.Load();
        Assert.NotNull(services.GetService(typeof(Agencies)));
    }

    [Fact]
    public void Agency_OfAKindAndPostThatNoProcedureKnows_IsAFault()
    {
        var faults = _settings
            .With(
                "Agencies",
                """
                { "agencies": [{ "id": "a", "name": "A", "kind": "polise",
                    "posts": { "senor-manager": { "person": "a@b.example" } } }] }
                """
            )
            .With("Partnerships", """{ "partnerships": [] }""")
            .Faults();

        Assert.Equal(2, faults.Count);
        Assert.StartsWith(
            "$.agencies[0].kind is no kind of agency of a procedure; there are ",
            faults[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "$.agencies[0].posts.senor-manager is no post of a procedure; there are ",
            faults[1],
            StringComparison.Ordinal
        );
        Assert.Contains("senior-manager", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Post_AtAStageThatNoProcedureHas_IsAFault()
    {
        var faults = _settings
            .With(
                "Agencies",
                """
                { "agencies": [{ "id": "a", "name": "A", "kind": "police",
                    "posts": { "senior-manager": { "stages": {
                        "3": { "person": "a@b.example" }, "8": { "person": "c@b.example" } } } } }] }
                """
            )
            .With("Partnerships", """{ "partnerships": [] }""")
            .Faults();

        Assert.StartsWith(
            "$.agencies[0].posts.senior-manager.stages.8 is no stage of a procedure; there are ",
            Assert.Single(faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Partnership_OfAProcedureOrOfficeThatIsNotThere_IsAFault()
    {
        var faults = _settings
            .With(
                "Partnerships",
                """
                { "partnerships": [
                    { "id": "p", "name": "P", "procedure": "summerset", "agencies": [],
                      "businessUnit": { "people": ["a@b.example"] }, "executive": { "people": ["a@b.example"] } },
                    { "id": "q", "name": "Q", "procedure": "somerset", "agencies": [],
                      "businessUnit": { "people": ["a@b.example"] }, "executive": { "people": ["a@b.example"] },
                      "offices": { "scrutineer": { "people": ["a@b.example"] }, "line-manager-a": { "people": [] } } } ] }
                """
            )
            .Faults();

        Assert.Equal(
            [
                "$.partnerships[0].procedure",
                "$.partnerships[1].offices.line-manager-a",
                "$.partnerships[1].offices.line-manager-a",
                "$.partnerships[1].offices.scrutineer",
            ],
            faults.Select(fault => fault.Split(' ')[0])
        );
    }

    public void Dispose() => _settings.Dispose();
}
