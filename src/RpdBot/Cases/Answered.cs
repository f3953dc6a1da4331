using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Moments that people have named in their answers, from which time is counted.</summary>
internal static class Answered
{
    /// <summary>The moment that the field names; null while it names none.</summary>
    /// <remarks>A day without a time counts from its beginning: day 0 is the same.</remarks>
    public static DateTimeOffset? Moment(Case @case, string? field) =>
        field is null ? null
        : @case.Answers.Time(field) is { } time ? time
        : @case.Answers.Date(field) is { } day ? LondonTime.At(day, TimeOnly.MinValue)
        : null;
}
