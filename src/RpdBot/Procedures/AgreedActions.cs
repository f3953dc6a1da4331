using RpdBot.Procedures.Forms;

namespace RpdBot.Procedures;

/// <summary>How the agencies record what they agree to do, and how it is followed up.</summary>
/// <remarks>
/// Any outcome that asks these three fields can record an action. Once it is recorded, the task that follows it up waits
/// on its owner alone, beside everything else, and also after the case has ended.
/// </remarks>
public sealed record AgreedActions
{
    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The field that says what is to be done; without an answer to it nothing is recorded.</summary>
    public required string What { get; init; }

    /// <summary>The choice of whose it is to do: its choices are ids of roles.</summary>
    public required string Owner { get; init; }

    /// <summary>The date by which it is to be done.</summary>
    public required string By { get; init; }

    /// <summary>The task that asks the owner whether it was done.</summary>
    public required string FollowUp { get; init; }

    /// <summary>The outcome of that task that says that it was not done.</summary>
    public required string NotDone { get; init; }

    /// <summary>Whether these answers record an action.</summary>
    public bool IsIn(Answers answers) => answers.Has(What) && answers.Has(Owner);
}
