using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>The people, agencies and words of a walk that is to be read.</summary>
/// <param name="Holder">Who holds a role.</param>
/// <param name="Words">What the holder of a role answers in a field; null for what any walk says there.</param>
/// <param name="Raising">The raising agency.</param>
/// <param name="Responding">The responding agency.</param>
internal sealed record WalkCast(
    Func<string, Person> Holder,
    Func<Field, string, string?> Words,
    Agency Raising,
    Agency Responding
);
