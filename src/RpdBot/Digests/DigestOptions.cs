using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace RpdBot.Digests;

/// <summary>When the business units get their digest.</summary>
public sealed record DigestOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Digests";

    /// <summary>The time of every working day, on the London clock, as hours and minutes.</summary>
    [RegularExpression(
        "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        ErrorMessage = "Digests:Time is a time of day on the London clock such as 08:30."
    )]
    public string Time { get; init; } = "08:30";

    internal TimeOnly TimeOfDay => TimeOnly.ParseExact(Time, "HH:mm", CultureInfo.InvariantCulture);
}
