namespace RpdBot.Teams;

/// <summary>What Teams adds to the protocol's own members.</summary>
public sealed record TeamsChannelData
{
    /// <summary>The tenant.</summary>
    public TenantInfo? Tenant { get; init; }

    /// <summary>The team, in a channel.</summary>
    public TeamInfo? Team { get; init; }

    /// <summary>The channel.</summary>
    public ChannelInfo? Channel { get; init; }

    /// <summary>What happened to a team, in a conversation update: <c>teamMemberAdded</c>, <c>channelRenamed</c> …</summary>
    public string? EventType { get; init; }

    /// <summary>Where the app was installed from.</summary>
    public TeamsSettings? Settings { get; init; }

    /// <summary>Whether sending also alerts.</summary>
    public NotificationInfo? Notification { get; init; }
}

/// <summary>The tenant of an activity.</summary>
public sealed record TenantInfo
{
    /// <summary>The tenant's id in Microsoft Entra.</summary>
    public string? Id { get; init; }
}

/// <summary>The team of an activity.</summary>
public sealed record TeamInfo
{
    /// <summary>The id of its General channel.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The group behind it in Microsoft Entra.</summary>
    public string? AadGroupId { get; init; }
}

/// <summary>The channel of an activity.</summary>
public sealed record ChannelInfo
{
    /// <summary>Its conversation id, without a thread.</summary>
    public string? Id { get; init; }

    /// <summary>Its name; absent for General.</summary>
    public string? Name { get; init; }
}

/// <summary>The choices made when the app was added.</summary>
public sealed record TeamsSettings
{
    /// <summary>The channel or chat chosen.</summary>
    public ChannelInfo? SelectedChannel { get; init; }
}

/// <summary>How loudly a message arrives.</summary>
public sealed record NotificationInfo
{
    /// <summary>Whether it shows in the activity feed.</summary>
    public bool? Alert { get; init; }
}
