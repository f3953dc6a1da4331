using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>The top of every card about a case.</summary>
public sealed record CaseHeadView
{
    /// <summary>The case's reference, for example <c>RPD-2026-000123</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Who it is about: initials only.</summary>
    public required Plain About { get; init; }

    /// <summary>The stage in words, for example "Stage 2 of 4: Informal resolution".</summary>
    public required string StageLine { get; init; }

    /// <summary>Who is waited on, for example "Waiting for you"; may hold a name.</summary>
    public Plain WaitingFor { get; init; }

    /// <summary>The deadline in words and date, for example "by Thursday 3 December, in 2 working days"; null for none.</summary>
    public string? DueLine { get; init; }

    /// <summary>Whether the deadline has passed. <see cref="DueLine"/> says so in words too.</summary>
    public bool IsLate { get; init; }

    /// <summary>Until when the stage and the case may take, where the procedure says so.</summary>
    public ImmutableArray<LimitView> Limits { get; init; } = [];

    /// <summary>The stages of the procedure, in order.</summary>
    public ImmutableArray<StageStepView> Stages { get; init; } = [];
}
