using RpdBot.Tests.HouseRules;

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
        var naming = SourceTree.Product.Where(file => file.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

        Assert.NotEmpty(SourceTree.Product);
        Assert.Empty(naming.Select(file => file.Path));
    }
}
