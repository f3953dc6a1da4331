using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>Which party a role belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Side>))]
public enum Side
{
    /// <summary>Neither: the business unit, the executive, a mediator.</summary>
    None,

    /// <summary>The raising agency, A.</summary>
    Raising,

    /// <summary>The responding agency, B.</summary>
    Responding,
}
