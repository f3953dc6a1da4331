using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>What stands before anything is typed and on every card: whom to call when somebody is in danger.</summary>
public sealed record UrgentNotice
{
    /// <summary>The question that opens the dialog.</summary>
    public required string Question { get; init; }

    /// <summary>The whole notice, sentence by sentence.</summary>
    public required ImmutableArray<string> Text { get; init; }

    /// <summary>One line for the foot of a card.</summary>
    public required string Brief { get; init; }

    /// <summary>Whom to reach, the most urgent first.</summary>
    public required ImmutableArray<UrgentContact> Contacts { get; init; }
}

/// <summary>A published contact of an office, never of a person.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="When">When to use it.</param>
/// <param name="Phone">The number as people dial it.</param>
/// <param name="Email">The address, where there is one.</param>
public sealed record UrgentContact(string Name, string When, string Phone, string? Email = null);
