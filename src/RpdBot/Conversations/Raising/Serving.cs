using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Conversations.Raising;

/// <summary>Which procedure new differences are raised under.</summary>
/// <remarks>The first partnership of the settings; with several, the person's own agency will decide.</remarks>
public sealed class Serving(Partnerships partnerships, ProcedureCatalogue procedures)
{
    /// <summary>The newest version of the partnership's procedure.</summary>
    /// <exception cref="InvalidOperationException">The settings name no procedure that is installed.</exception>
    public Procedure Procedure =>
        procedures.Newest(Partnership.Procedure)
        ?? throw new InvalidOperationException($"There is no procedure '{Partnership.Procedure}'.");

    /// <summary>The partnership.</summary>
    public Partnership Partnership => partnerships.All[0];
}
