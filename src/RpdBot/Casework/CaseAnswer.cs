using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>What came of a command.</summary>
public abstract record CaseAnswer
{
    private CaseAnswer() { }

    /// <summary>It is done, now or before; this is the case as it stands.</summary>
    public sealed record Done(Case Case, Procedure Procedure) : CaseAnswer;

    /// <summary>It was refused; the case as it stands, unless there is none for this person.</summary>
    public sealed record Refused(Refusal Refusal, Case? Case, Procedure? Procedure) : CaseAnswer;

    /// <summary>The reference drawn for a new case is another case's: draw again.</summary>
    public sealed record Taken : CaseAnswer;
}
