using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Check;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures;

/// <summary>What a definition leaves to each deployment to say.</summary>
public sealed class SettingsTests
{
    private const string Needed = """[{"id":"office-phone","meaning":"The number of the office."}]""";

    private static Definition Asking =>
        new Definition().With("settings", Needed).With("urgent.contacts[1].phone", "\"{office-phone}\"");

    [Fact]
    public void Fill_WithATextForASetting_PutsItWhereTheTextsHaveRoom()
    {
        var procedure = SettingTexts.Fill(
            ProcedureJson.Read(Asking.Text),
            new Dictionary<string, string> { ["office-phone"] = "01632 960555" }
        );

        Assert.Equal("01632 960555", procedure.Urgent.Contacts[1].Phone);
        Assert.Equal("999", procedure.Urgent.Contacts[0].Phone);
    }

    [Theory]
    [InlineData("", "office-phone")]
    [InlineData(" ", "office-phone")]
    [InlineData("01632 960555", "")]
    public void With_WhatTheDeploymentSays_NamesWhatIsMissing(string given, string missing)
    {
        var settings = new Dictionary<string, string> { ["office-phone"] = given };

        var faults = Faults([new("ours", "somerset", settings)]);

        Assert.Equal(missing == "" ? [] : [$"ours settings.{missing}"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public void With_AProcedureThatIsNotInstalled_SaysSo() =>
        Assert.Contains("There is no procedure “elsewhere”", Assert.Single(Faults([Given("elsewhere")])).Sentence);

    [Fact]
    public void With_TwoThatSayDifferentThings_NamesTheSecond()
    {
        var other = new Dictionary<string, string> { ["office-phone"] = "01632 960999" };

        Assert.Equal(
            "theirs settings.office-phone",
            Assert.Single(Faults([Given("somerset"), new("theirs", "somerset", other)])).Path
        );
    }

    [Fact]
    public void With_AProcedureThatNobodyFollowsAndThatNeedsASetting_LeavesItOut() =>
        Assert.Null(new ProcedureCatalogue([ProcedureJson.Read(Asking.Text)]).With([]).Newest("somerset"));

    [Fact]
    public void With_ASettingThatHasAnotherwise_StandsWithoutIt()
    {
        var definition = Asking.With("settings[0].otherwise", "\"01632 960000\"");

        var served = new ProcedureCatalogue([ProcedureJson.Read(definition.Text)]).With([]).Newest("somerset");

        Assert.Equal("01632 960000", served?.Urgent.Contacts[1].Phone);
    }

    [Theory]
    [InlineData("urgent.contacts[1].phone", "\"999\"", "$.settings[0].id", "No text has room for “office-phone”")]
    [InlineData("advice", "\"Ask {whom}.\"", "$.settings", "A text has room for “whom”")]
    [InlineData("settings[0].meaning", "\"\"", "$.settings[0].meaning", "This is empty.")]
    public void Check_OfSettingsAndTheirRoom_NamesWhatDoesNotMeet(
        string place,
        string json,
        string path,
        string sentence
    )
    {
        var fault = Assert.Single(Asking.With(place, json).Faults);

        Assert.StartsWith($"{path}: ", fault, StringComparison.Ordinal);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kcs")]
    [InlineData("south-gloucestershire")]
    [InlineData("adults-and-children")]
    public void Published_ProceduresWithoutAPublishedContact_DoNotStartWithoutTheUrgentNotice(string id)
    {
        var refusal = Assert.Throws<ProcedureFaultsException>(() =>
            ProcedureFiles.Load(Definition.Folder).With([Given(id)])
        );

        Assert.Equal(
            ["urgent-text", "urgent-brief", "urgent-contact", "urgent-phone"],
            refusal.Faults.Select(fault => fault.Path.Split('.')[^1])
        );
    }

    private static GivenSettings Given(string procedure) =>
        new("ours", procedure, new Dictionary<string, string> { ["office-phone"] = "01632 960555" });

    private static ImmutableArray<ProcedureFault> Faults(IEnumerable<GivenSettings> given)
    {
        try
        {
            new ProcedureCatalogue([ProcedureJson.Read(Asking.Text)]).With(given);
            return [];
        }
        catch (ProcedureFaultsException refusal)
        {
            return refusal.Faults;
        }
    }
}
