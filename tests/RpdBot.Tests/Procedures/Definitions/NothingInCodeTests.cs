namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>A procedure is data: a partnership changes its rules and contacts without code.</summary>
public sealed class NothingInCodeTests
{
    [Theory]
    [InlineData("somerset")]
    [InlineData("SSCP")]
    [InlineData("0300 123")]
    public void Source_NamesNothingOfOnePartnership(string word)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories).ToList();
        var naming = files
            .Where(file => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(Path.GetFileName);

        Assert.NotEmpty(files);
        Assert.Empty(naming);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RpdBot.sln")))
        {
            folder =
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no solution above.");
        }

        return folder;
    }
}
