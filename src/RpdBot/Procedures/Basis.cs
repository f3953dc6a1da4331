using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>Where a part of a definition comes from when the document does not say it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Basis>))]
public enum Basis
{
    /// <summary>The document presupposes it and does not describe it: whoever follows it should check.</summary>
    Assumed,

    /// <summary>A rule of this product, such as a way out where the document has none.</summary>
    Product,
}
