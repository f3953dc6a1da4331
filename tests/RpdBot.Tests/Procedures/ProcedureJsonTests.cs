using System.Text.Json;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Procedures;

public sealed class ProcedureJsonTests
{
    private static readonly string Text = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Procedures", "Definitions", "somerset.json")
    );

    [Fact]
    public void Definition_Read_HasItsTasksAndRules()
    {
        var procedure = Somerset.Rules;
        Assert.Equal("record-discussion", procedure.FirstTask.Id);
        Assert.Equal(Side.Responding, procedure.Role("line-manager-b")?.Side);
        Assert.Equal(FieldKind.Long, procedure.Field("issue")?.Kind);
        Assert.Equal(1_000, procedure.Field("s1-staff")?.MaxLength);
        Assert.Equal(DateRule.NotInFuture, procedure.Field("s1-date")?.DateRule);
        Assert.Equal(End.NotResolved, Somerset.Version1.Task("confirm")?.Outcome("not-resolved")?.End);
        Assert.Equal("section-a", procedure.Task("confirm")?.Outcome("not-resolved")?.Next.Single());
        Assert.Equal(["line-manager-a", "line-manager-b"], procedure.Field("s2-staff")!.Prefill!.Roles.AsEnumerable());
    }

    [Theory]
    [InlineData("\"concerned\"", "\"concernd\"")]
    [InlineData("\"whenOverdue\"", "\"whenOverDue\"")]
    [InlineData("\"kind\": \"Long\"", "\"kind\": \"Lengthy\"")]
    [InlineData("\"kind\": \"Long\"", "\"kind\": 1")]
    public void Definition_WithASlip_IsRefused(string right, string wrong)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);
        var slip = Text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => ProcedureJson.Read(slip));
    }

    [Fact]
    public void Nothing_Read_IsRefused() => Assert.Throws<JsonException>(() => ProcedureJson.Read("null"));
}
