using System.Text.Json.Serialization;

namespace RpdBot.Cases;

/// <summary>The ways in which a role passes from one person to another.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoleMoveKind>))]
public enum RoleMoveKind
{
    /// <summary>To somebody who acts for its holder.</summary>
    Delegated,

    /// <summary>Back to the one for whom somebody acted.</summary>
    Returned,

    /// <summary>To somebody else of that side, for good.</summary>
    HandedOver,
}
