using System.Text.Json.Serialization;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Who holds a role in a case, and how they were found.</summary>
/// <param name="Person">The person.</param>
/// <param name="Found">How they were found.</param>
public sealed record Holder(Person Person, Found Found);

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

    /// <summary>The deployment gives them an office of the partnership.</summary>
    Office,
}
