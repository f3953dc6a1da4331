using System.Globalization;
using RpdBot.People.Files;
using RpdBot.People.Graph;

namespace RpdBot.People;

/// <summary>Reads the settings of this room, and finds what is wrong with them, all of it at once.</summary>
internal static class PeopleSettings
{
    private const string Settings = "settings";
    private static readonly TimeSpan LongestLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestKept = TimeSpan.FromDays(1);

    /// <summary>The settings; what cannot be read at all is a fault, and the rest stands as it is by default.</summary>
    public static PeopleOptions Read(IConfiguration configuration, FaultList faults)
    {
        CheckCredentials(configuration.GetSection(PeopleOptions.Section).GetSection("Tenants"), faults);
        try
        {
            return configuration.GetSection(PeopleOptions.Section).Get<PeopleOptions>() ?? new PeopleOptions();
        }
        catch (InvalidOperationException unreadable)
        {
            faults.Add(Settings, PeopleOptions.Section, unreadable.Message);
            return new PeopleOptions();
        }
    }

    /// <summary>The binder leaves an item out, and says nothing, when a word in it is not known.</summary>
    private static void CheckCredentials(IConfigurationSection tenants, FaultList faults)
    {
        var known = Enum.GetNames<TenantCredential>();
        foreach (var given in tenants.GetChildren().Select(tenant => tenant.GetSection("Credential")))
        {
            if (given.Value is { } word && !known.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                faults.Add(Settings, given.Path, $"must be one of {string.Join(", ", known)}.");
            }
        }
    }

    public static void Check(PeopleOptions options, bool isDevelopment, FaultList faults)
    {
        if (!IsId(options.HomeTenant))
        {
            faults.Add(Settings, "People:HomeTenant", "must be the tenant's id, a GUID in lower case.");
        }

        if (options.Mail is { Mailbox.Length: > 0 } mail)
        {
            if (options.Directory != DirectoryKind.Graph)
            {
                faults.Add(Settings, "People:Mail:Mailbox", "needs People:Directory to be Graph.");
            }

            if (mail.Folder.Length > 0)
            {
                faults.Add(Settings, "People:Mail:Folder", "must be left out where there is a mailbox.");
            }
        }

        if (options.Directory == DirectoryKind.Graph)
        {
            CheckTenants(options, faults);
            CheckGraph(options.Graph, isDevelopment, faults);
        }
    }

    private static void CheckTenants(PeopleOptions options, FaultList faults)
    {
        if (options.Tenants.All(tenant => tenant.Id != options.HomeTenant))
        {
            faults.Add(Settings, "People:Tenants", "must have the home tenant among them.");
        }

        foreach (var (at, tenant) in options.Tenants.Index())
        {
            foreach (var (member, sentence) in Faults(tenant, options))
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"People:Tenants:{at}:{member}");
                faults.Add(Settings, path, sentence);
            }
        }
    }

    private static IEnumerable<(string Member, string Sentence)> Faults(TenantOptions tenant, PeopleOptions options)
    {
        if (!IsId(tenant.Id))
        {
            yield return (nameof(tenant.Id), "must be the tenant's id, a GUID in lower case.");
        }
        else if (options.Tenants.Count(other => other.Id == tenant.Id) > 1)
        {
            yield return (nameof(tenant.Id), "stands more than once.");
        }

        if (tenant.Credential == TenantCredential.ManagedIdentity && IsId(tenant.Id) && tenant.Id != options.HomeTenant)
        {
            yield return (
                nameof(tenant.Credential),
                "must be Federated, Workload, ClientSecret or Certificate: a managed identity serves its own tenant only."
            );
        }

        if (tenant.Credential != TenantCredential.ManagedIdentity && !Guid.TryParse(tenant.ClientId, out _))
        {
            yield return (nameof(tenant.ClientId), "must be the app's client id, a GUID.");
        }

        if (tenant.TeamsApp.Length > 0 && !Guid.TryParseExact(tenant.TeamsApp, "D", out _))
        {
            yield return (nameof(tenant.TeamsApp), "must be the app's id in the tenant's catalogue, a GUID.");
        }

        if (tenant.Credential == TenantCredential.ClientSecret && tenant.ClientSecret.Length == 0)
        {
            yield return (nameof(tenant.ClientSecret), "is needed; take it from a vault.");
        }

        if (tenant.Credential == TenantCredential.Certificate && !File.Exists(tenant.CertificatePath))
        {
            yield return (nameof(tenant.CertificatePath), "must be where the certificate is, with its key.");
        }
    }

    private static void CheckGraph(GraphOptions graph, bool isDevelopment, FaultList faults)
    {
        if (!IsAllowed(graph.BaseUrl, isDevelopment))
        {
            faults.Add(Settings, "People:Graph:BaseUrl", "must be an https address without a query.");
        }

        if (!Uri.TryCreate(graph.Scope, UriKind.Absolute, out var scope) || scope.Scheme != Uri.UriSchemeHttps)
        {
            faults.Add(Settings, "People:Graph:Scope", "must be an https address that ends in /.default.");
        }

        if (graph.TimeLimit <= TimeSpan.Zero || graph.TimeLimit > LongestLimit)
        {
            faults.Add(Settings, "People:Graph:TimeLimit", "must be more than 0 and at most 30 seconds.");
        }

        if (graph.KeptFor < TimeSpan.Zero || graph.KeptFor > LongestKept)
        {
            faults.Add(Settings, "People:Graph:KeptFor", "must be from 0 to 24 hours.");
        }
    }

    /// <summary>Https; and to this machine anything, in Development, where tests stand in for Graph.</summary>
    private static bool IsAllowed(string address, bool isDevelopment) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (isDevelopment && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id.ToString("D") == text;
}
