using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>What a person can type, and what it does.</summary>
internal static class Commands
{
    public static IEnumerable<AdaptiveElement> Of(string heading, ImmutableArray<CommandView> commands) =>
        commands.IsEmpty
            ? []
            :
            [
                Say.Heading(heading),
                .. commands.Select(command => Say.Line(Say.Bold(command.Typed), Say.Run("  –  " + command.Does))),
            ];
}
