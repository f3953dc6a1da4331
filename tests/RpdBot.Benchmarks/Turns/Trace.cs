namespace RpdBot.Benchmarks.Turns;

/// <summary>What one turn of the bot asked of the store, in order, with everything that came after its answer.</summary>
/// <param name="Original">The reference of the case that it was about.</param>
/// <param name="Steps">The requests.</param>
/// <param name="Click">The activity that was sent.</param>
/// <param name="Answer">The body that was answered.</param>
public sealed record Trace(string Original, IReadOnlyList<TraceStep> Steps, string Click, string Answer);

/// <summary>One request: a row read, a range read, or a commit.</summary>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition.</param>
/// <param name="From">The key that is read, or the first of a range; null for a commit.</param>
/// <param name="To">Where a range ends; null for one row.</param>
/// <param name="Writes">What a commit writes.</param>
public sealed record TraceStep(
    string Table,
    string Partition,
    string? From,
    string? To,
    IReadOnlyList<TraceWrite> Writes
);

/// <summary>One row written.</summary>
/// <param name="Kind">Insert, Upsert, Replace or Delete.</param>
/// <param name="Key">The row.</param>
/// <param name="Data">Its values, as the store writes them; null for a deletion.</param>
public sealed record TraceWrite(string Kind, string Key, string? Data);
