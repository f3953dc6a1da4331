using System.Globalization;
using RpdBot.Procedures.Describing;
using RpdBot.Tests.HouseRules;
using RpdBot.Tests.Procedures.Check;

namespace RpdBot.Tests.Procedures.Describing;

/// <summary>All that is said of a procedure, word for word: the texts beside this file were read and found right.</summary>
public sealed class WholeTextTests
{
    private const string Invented = "tests/RpdBot.Tests/Procedures/Definitions/harbour.json";

    [Theory]
    [InlineData("harbour", "txt")]
    [InlineData("harbour", "mmd", "--mermaid")]
    [InlineData("kcs", "txt")]
    [InlineData("kcs", "mmd", "--mermaid")]
    public void Show_OfAProcedure_SaysExactlyThis(string id, string extension, params string[] options)
    {
        var named = id == "harbour" ? Path.Combine(SourceTree.Root, Invented) : id;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = new ProceduresTool(Definition.Folder, output).Run(["show", named, .. options]);

        Assert.Equal(0, code);
        var expected = File.ReadAllText(
            Path.Combine(SourceTree.Root, $"tests/RpdBot.Tests/Procedures/Describing/{id}.{extension}")
        );
        Assert.Equal(expected, output.ToString());
    }
}
