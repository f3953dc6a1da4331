using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.FakeAzure;
using Xunit.Abstractions;

namespace RpdBot.Tests.Tables;

public sealed class FakeAzureTableTests : TableContract, IDisposable
{
    private readonly AzureTables tables = new FakeAzureServer().OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

/// <summary>Every page is shorter than asked for, and every third one empty.</summary>
public sealed class FakeAzureRangeTests : TableRangeContract, IDisposable
{
    private readonly AzureTables tables;
    private int pages;

    public FakeAzureRangeTests() =>
        tables = new FakeAzureServer { Shorten = top => ++pages % 3 == 0 ? 0 : Math.Min(top, 4) }.OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

public sealed class FakeAzureValueTests : TableValueContract, IDisposable
{
    private readonly AzureTables tables = new FakeAzureServer().OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

public sealed class FakeAzureHistoryTests(ITestOutputHelper output) : TableHistoryContract(output), IDisposable
{
    private readonly AzureTables tables = new FakeAzureServer().OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}
