namespace RpdBot.Tables;

/// <summary>Finds out by reading a row, whether or not there is one.</summary>
internal sealed class ReadProbe(ITables tables) : IStoreProbe
{
    /// <inheritdoc/>
    public async Task<StoreTrouble?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await tables.Open("Cases").GetAsync("probe", "probe", cancellation);
            return null;
        }
        catch (StoreException fault)
        {
            return new StoreTrouble($"The store cannot be read: {fault.Message}", IsUsable: false);
        }
    }
}
