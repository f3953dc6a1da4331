using System.Text.Json.Serialization;

namespace RpdBot.Cases;

/// <summary>How the person for a role was found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Found>))]
public enum Found
{
    /// <summary>They raised the case.</summary>
    Raised,

    /// <summary>Somebody on the case named them.</summary>
    Named,

    /// <summary>Somebody named them by their e-mail address, with which they have come to be known.</summary>
    Bound,

    /// <summary>The deployment's list of agencies names them for the post.</summary>
    AgencyList,

    /// <summary>They are in the Entra group that the deployment's list of agencies gives the post to.</summary>
    AgencyGroup,

    /// <summary>The directory says that they manage the practitioner.</summary>
    Directory,

    /// <summary>Several people fitted; somebody confirmed which one it is.</summary>
    Confirmed,

    /// <summary>Whoever held the role was away; they were proposed instead, and somebody agreed.</summary>
    Proposed,

    /// <summary>They act for the one who holds the role.</summary>
    Delegated,

    /// <summary>What was asked of somebody else was given to them.</summary>
    HandedOver,

    /// <summary>The deployment gives them an office of the partnership.</summary>
    Office,
}
