using System.Collections.Immutable;

namespace RpdBot.Cards.Parts;

/// <summary>Who to turn to when somebody is in danger; stands at the foot of every card.</summary>
public sealed record UrgentFootView(string Notice, ImmutableArray<ContactView> Contacts);
