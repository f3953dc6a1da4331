using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.Tables;
using Xunit.Abstractions;

namespace RpdBot.Tests.Azurite;

[Collection(AzuriteGroup.Name)]
public sealed class AzuriteTableTests(AzuriteProcess azurite) : TableContract, IDisposable
{
    private readonly AzureTables tables = azurite.OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

[Collection(AzuriteGroup.Name)]
public sealed class AzuriteRangeTests(AzuriteProcess azurite) : TableRangeContract, IDisposable
{
    private readonly AzureTables tables = azurite.OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

[Collection(AzuriteGroup.Name)]
public sealed class AzuriteValueTests(AzuriteProcess azurite) : TableValueContract, IDisposable
{
    private readonly AzureTables tables = azurite.OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}

[Collection(AzuriteGroup.Name)]
public sealed class AzuriteHistoryTests(AzuriteProcess azurite, ITestOutputHelper output)
    : TableHistoryContract(output),
        IDisposable
{
    private readonly AzureTables tables = azurite.OpenTables();

    protected override ITables Store => tables;

    public void Dispose() => tables.Dispose();
}
