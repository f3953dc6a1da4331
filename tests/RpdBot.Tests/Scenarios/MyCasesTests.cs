namespace RpdBot.Tests.Scenarios;

/// <summary>"My cases", and being found at all.</summary>
public sealed class MyCasesTests
{
    [Fact]
    public async Task MyCases_MoreThanAPage_AreTurnedInPlace()
    {
        await using var partnership = await Partnership.StartAsync();
        var robin = partnership.Robin;
        for (var cases = 0; cases < 9; cases++)
        {
            await robin.RaiseAsync("not-yet");
        }

        await partnership.QuietAsync();
        await robin.SayAsync("my cases");
        var list = robin.LastCard;
        var first = Rows(list.Text);
        await robin.ClickAsync(list, "Next page");
        await partnership.QuietAsync();

        Assert.Equal(8, first.Count);
        Assert.DoesNotContain(Assert.Single(Rows(robin.Present(list).Text)), first);
        await robin.ClickAsync(robin.Present(list), "Previous page");
        Assert.Equal(first, Rows(robin.Present(list).Text));
    }

    [Fact]
    public async Task Person_WhoOnlySaidHello_CanBeWrittenTo()
    {
        await using var partnership = await Partnership.StartAsync();
        await partnership.Margery.SayAsync("hello");
        var reference = await partnership.RaiseToManagersAsync();
        await partnership.SayNotMeAsync(
            partnership.Tamsin,
            ("person.name", "Margery Oakshott"),
            ("person.email", "margery.oakshott@oakfield-primary.example")
        );

        await partnership.OpenAsync(partnership.Margery, reference);
        Assert.Empty((await partnership.CaseAsync(reference)).Troubles);
    }

    private static List<string> Rows(string text) =>
        [.. text.Split('\n').Select(RaisingExtensions.ReferenceIn).Where(reference => reference.Length > 0).Distinct()];
}
