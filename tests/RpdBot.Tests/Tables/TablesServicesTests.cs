using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tables.Sqlite;

namespace RpdBot.Tests.Tables;

public sealed class TablesServicesTests
{
    [Fact]
    public async Task Host_WithAFolderSet_KeepsRowsThere()
    {
        using var folder = new TemporaryTables();
        folder.Close();
        await using (var provider = Provider(("Storage:Folder", folder.Options.Folder)))
        {
            var table = provider.GetRequiredService<ITables>().Open("Cases");
            await table.CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], default);
        }

        folder.Reopen();
        Assert.NotNull(await folder.Open("Cases").GetAsync("p", "a", default));
    }

    [Fact]
    public void Options_LeftOut_AreDataHereAndSafeOnTheDisk()
    {
        using var provider = Provider();
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        Assert.Equal(("./data", Durability.PowerLoss), (options.Folder, options.Durability));
    }

    [Theory]
    [InlineData("Storage:Folder", "")]
    [InlineData("Storage:Durability", "7")]
    public void Options_ThatMakeNoSense_AreRefused(string name, string value)
    {
        using var provider = Provider((name, value));
        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ITables>);
    }

    [Theory]
    [InlineData("Storage:Backend", "Table", "Storage:Backend")]
    [InlineData("Storage:Backend", "AzureTables", "Storage:TableEndpoint is needed")]
    public void Backend_ThatCannotBe_IsRefusedInOneSentence(string name, string value, string sentence)
    {
        using var provider = Provider((name, value));
        var refused = Assert.Throws<StorageStartException>(provider.GetRequiredService<ITables>);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("22222222-2222-2222-2222-222222222222")]
    public async Task Backend_OfAzure_IsChosenAndProbesItself(string identity)
    {
        await using var provider = Provider(
            ("Storage:Backend", "AzureTables"),
            ("Storage:TableEndpoint", "https://account.table.core.windows.net"),
            ("Storage:ManagedIdentityClientId", identity)
        );
        var tables = Assert.IsType<AzureTables>(provider.GetRequiredService<ITables>());
        Assert.Same(tables, provider.GetRequiredService<IStoreProbe>());
    }

    [Fact]
    public async Task Backend_LeftOut_IsTheBuiltInStoreAndReadToProbeIt()
    {
        using var folder = new TemporaryTables();
        folder.Close();
        await using var provider = Provider(("Storage:Folder", folder.Options.Folder));
        Assert.IsType<SqliteTables>(provider.GetRequiredService<ITables>());
        Assert.Null(await provider.GetRequiredService<IStoreProbe>().CheckAsync(default));
    }

    private static ServiceProvider Provider(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create<string, string?>(one.Name, one.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddTables(configuration).BuildServiceProvider();
    }
}
