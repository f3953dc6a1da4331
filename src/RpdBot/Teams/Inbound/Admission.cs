using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Inbound;

/// <summary>Whether the bot serves the tenant, the channel and the address of an activity.</summary>
internal sealed class Admission(IOptions<TeamsOptions> options, ServiceUrlRule serviceUrls)
{
    private readonly bool _hasAppId = options.Value.HasAppId;
    private readonly HashSet<string> _tenants = new(options.Value.AllowedTenants, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why not; null when it does.</summary>
    public Refusal? Check(Activity activity)
    {
        if (activity.ChannelId != TeamsChannel.Id)
        {
            return Refusal.Forbidden("Only Microsoft Teams is served.");
        }

        return serviceUrls.Allows(activity.ServiceUrl)
            ? CheckTenant(activity)
            : Refusal.Forbidden("The service URL is not allowed.");
    }

    private Refusal? CheckTenant(Activity activity)
    {
        var conversation = activity.Conversation?.TenantId;
        var channelData = activity.ChannelData?.Tenant?.Id;
        if (!HasTenants(activity, conversation, channelData))
        {
            return Refusal.Forbidden("The tenant is missing.");
        }

        if (IsGiven(conversation) && IsGiven(channelData) && !IsSame(conversation, channelData))
        {
            return Refusal.Forbidden("The tenants differ.");
        }

        return !_hasAppId || _tenants.Contains(activity.TenantId()!)
            ? null
            : Refusal.Forbidden("The tenant is not served.");
    }

    // Teams leaves the conversation's tenant out of some updates; whoever writes or presses always has both.
    private static bool HasTenants(Activity activity, string? conversation, string? channelData) =>
        activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            ? IsGiven(conversation) || IsGiven(channelData)
            : IsGiven(conversation) && IsGiven(channelData);

    private static bool IsGiven(string? tenant) => !string.IsNullOrEmpty(tenant);

    private static bool IsSame(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
