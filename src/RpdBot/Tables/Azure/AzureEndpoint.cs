namespace RpdBot.Tables.Azure;

/// <summary>Where the account is, and how it is entered.</summary>
/// <param name="Address">The address of the account's table service.</param>
/// <param name="EmulatorAccount">The emulator's account, entered by the key that everybody has; null: by a token.</param>
internal sealed record AzureEndpoint(Uri Address, string? EmulatorAccount)
{
    private const string Example = "https://ACCOUNT.table.core.windows.net";

    /// <summary>The one that the settings name.</summary>
    /// <exception cref="StorageStartException">It is missing, or rows or tokens would go where they must not.</exception>
    public static AzureEndpoint Of(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.TableEndpoint))
        {
            throw new StorageStartException($"Storage:TableEndpoint is needed for AzureTables, such as {Example}.");
        }

        if (!Uri.TryCreate(options.TableEndpoint, UriKind.Absolute, out var address) || IsMoreThanAnAddress(address))
        {
            throw new StorageStartException(
                $"Storage:TableEndpoint must be an address such as {Example}, without a key or signature."
            );
        }

        return address.Scheme == Uri.UriSchemeHttps ? new AzureEndpoint(address, null) : Emulator(address);
    }

    private static bool IsMoreThanAnAddress(Uri address) =>
        address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0;

    private static AzureEndpoint Emulator(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp || !address.IsLoopback)
        {
            throw new StorageStartException(
                "Storage:TableEndpoint must begin with https://; only an emulator on this machine may have http."
            );
        }

        return
            address.AbsolutePath.Trim('/') is { Length: > 0 } account
            && !account.Contains('/', StringComparison.Ordinal)
            ? new AzureEndpoint(address, account)
            : throw new StorageStartException(
                "Storage:TableEndpoint of an emulator ends in its account, as http://127.0.0.1:10002/devstoreaccount1 does."
            );
    }
}
