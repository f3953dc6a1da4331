using RpdBot.Tables;
using Xunit.Abstractions;

namespace RpdBot.Tests.Tables;

public sealed class SqliteTableTests : TableContract, IDisposable
{
    private readonly TemporaryTables temporary = new();

    protected override ITables Store => temporary;

    public void Dispose() => temporary.Dispose();
}

public sealed class SqliteRangeTests : TableRangeContract, IDisposable
{
    private readonly TemporaryTables temporary = new();

    protected override ITables Store => temporary;

    public void Dispose() => temporary.Dispose();
}

public sealed class SqliteValueTests : TableValueContract, IDisposable
{
    private readonly TemporaryTables temporary = new();

    protected override ITables Store => temporary;

    public void Dispose() => temporary.Dispose();
}

public sealed class SqliteHistoryTests(ITestOutputHelper output) : TableHistoryContract(output), IDisposable
{
    private readonly TemporaryTables temporary = new();

    protected override ITables Store => temporary;

    public void Dispose() => temporary.Dispose();
}
