using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>How long a stage, or the whole case, may take. No task's deadline moves it, nor one that opens late.</summary>
public sealed record Limit
{
    /// <summary>How many working days there are.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The task that keeps it: once this is done, it is no longer in force; null: until the end.</summary>
    public string? Until { get; init; }

    /// <summary>What they are counted from.</summary>
    public required LimitStart From { get; init; }

    /// <summary>The date or time field that they are counted from; null where <see cref="From"/> is no field.</summary>
    public string? Field { get; init; }
}

/// <summary>What a limit is counted from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitStart>))]
public enum LimitStart
{
    /// <summary>The moment at which the stage began; for stages only.</summary>
    Stage,

    /// <summary>The moment of raising.</summary>
    Raised,

    /// <summary>The answer to a field, which may lie before the case; without an answer, the moment of raising.</summary>
    Field,
}
