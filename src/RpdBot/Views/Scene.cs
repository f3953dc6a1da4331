using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>What is looked at, by whom, and when.</summary>
/// <param name="Procedure">The procedure, in the version that the case follows.</param>
/// <param name="Case">The case as it stands.</param>
/// <param name="Viewer">Who looks; they may have no part in the case at all.</param>
/// <param name="Now">The moment.</param>
public sealed record Scene(Procedure Procedure, Case Case, Person Viewer, DateTimeOffset Now)
{
    /// <summary>Whether the deployment can write e-mails.</summary>
    public bool CanMail { get; init; }
}
