using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>A difference that somebody has begun to raise and saved for later.</summary>
/// <param name="Id">The draft's id, which its buttons carry.</param>
/// <param name="About">Who it is about, or which agency; empty while not said.</param>
/// <param name="SavedAt">When it was last saved.</param>
/// <param name="Step">The step at which it goes on, from 1.</param>
/// <param name="Steps">How many steps there are.</param>
/// <param name="Partnership">The name of its partnership, where several are served; else null.</param>
public sealed record DraftLine(
    string Id,
    Words About,
    DateTimeOffset SavedAt,
    int Step,
    int Steps,
    string? Partnership = null
);
