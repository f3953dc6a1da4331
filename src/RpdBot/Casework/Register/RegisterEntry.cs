using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>One case as lists, digests and reports see it: only what may stand in the business unit's channel.</summary>
/// <remarks>No name of a person, no date of birth, no address, and nothing of what anybody wrote.</remarks>
public sealed record RegisterEntry
{
    /// <summary>The case.</summary>
    public required CaseReference Reference { get; init; }

    /// <summary>The last event that the entry knows of: an older entry never takes the place of a newer one.</summary>
    public required int Revision { get; init; }

    /// <summary>The initials of whom it is about; empty before the formal stage, when the business unit only counts.</summary>
    public Words Initials { get; init; }

    /// <summary>The agency that raised it.</summary>
    public string RaisingAgency { get; init; } = "";

    /// <summary>The agency that it was raised with.</summary>
    public string RespondingAgency { get; init; } = "";

    /// <summary>The id of the stage that it stands in, or ended in.</summary>
    public required string Stage { get; init; }

    /// <summary>Which step of the ladder that is, from 1.</summary>
    public int StageNumber { get; init; }

    /// <summary>Whether no step lies above it.</summary>
    public bool IsLastStage { get; init; }

    /// <summary>When it was raised.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When it reached the formal stage, from which on the business unit sees it; null before.</summary>
    public DateTimeOffset? FormalSince { get; init; }

    /// <summary>What is waited for.</summary>
    public ImmutableArray<RegisterTask> Waiting { get; init; } = [];

    /// <summary>When the form was last signed off; null while it is not.</summary>
    public DateTimeOffset? SignedOff { get; init; }

    /// <summary>When the signed form was last sent on; null while it is not.</summary>
    public DateTimeOffset? Forwarded { get; init; }

    /// <summary>The roles, with their agencies, for which nobody was found or reached.</summary>
    public ImmutableArray<string> NotReached { get; init; } = [];

    /// <summary>How it ended; null while it is open.</summary>
    public End? End { get; init; }

    /// <summary>When it ended; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether the business unit sees the case itself, and not only that there is one more.</summary>
    internal bool IsFormal => FormalSince is not null;

    /// <summary>Whether nothing is to be done about it any more by a certain day.</summary>
    /// <remarks>A question that may stay without an answer, such as what changed since, keeps no case open.</remarks>
    internal bool IsOver => End is not null && Waiting.All(task => task.Due is null);

    internal RowValues ToValues() =>
        RowValues.Empty.With("revision", Revision).With("over", IsOver).With("entry", CaseJson.Write(this));

    internal static RegisterEntry Read(Row row) => CaseJson.Read<RegisterEntry>(row.Values.Text("entry"));
}
