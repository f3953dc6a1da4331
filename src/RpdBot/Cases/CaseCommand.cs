using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>What somebody, or the product, wants to happen to a case.</summary>
public abstract record CaseCommand
{
    /// <summary>Who wants it.</summary>
    public required Actor By { get; init; }

    /// <summary>When they asked.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Raise the difference, with what the dialog has gathered.</summary>
public sealed record Raise : CaseCommand
{
    /// <summary>The procedure under which it is raised.</summary>
    public required string Procedure { get; init; }

    /// <summary>The version of that procedure.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the partnership that watches over it; null: the one that follows the procedure.</summary>
    public string? Partnership { get; init; }

    /// <summary>The name drawn for the case.</summary>
    public required CaseReference Reference { get; init; }

    /// <summary>The raiser's agency.</summary>
    public required Agency RaisingAgency { get; init; }

    /// <summary>The other agency.</summary>
    public required Agency RespondingAgency { get; init; }

    /// <summary>Whom it is about; at least one.</summary>
    public required ImmutableArray<Concerned> Concerned { get; init; }

    /// <summary>People already known: role → holder.</summary>
    public required ImmutableDictionary<string, Holder> Holders { get; init; }

    /// <summary>The dialog's answers as typed: field → text.</summary>
    public required ImmutableDictionary<string, string> Typed { get; init; }

    /// <summary>The outcome of the first task, when it has already been done; null: still to do.</summary>
    public string? FirstOutcome { get; init; }

    /// <summary>The outcome of <see cref="Procedures.Procedure.Higher"/> with which the case begins at a higher stage; null: at the lowest.</summary>
    public string? Higher { get; init; }
}

/// <summary>Answer a task.</summary>
public sealed record CompleteTask : CaseCommand
{
    /// <summary>Which opening of which task.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>The outcome chosen.</summary>
    public required string Outcome { get; init; }

    /// <summary>The answers as typed: field → text.</summary>
    public required ImmutableDictionary<string, string> Typed { get; init; }

    /// <summary>The people whom the answers name: field → who it is.</summary>
    public ImmutableDictionary<string, Person> Named { get; init; } = ImmutableDictionary<string, Person>.Empty;

    /// <summary>Whether it is recorded for somebody else who answered outside the product.</summary>
    public bool OnBehalf { get; init; }
}

/// <summary>Open a task beside the others, where the procedure lets somebody do so at any time.</summary>
public sealed record BeginTask : CaseCommand
{
    /// <summary>The id of the task.</summary>
    public required string Task { get; init; }
}

/// <summary>Say "not me" to a role, and who it should be, if known.</summary>
public sealed record DeclineRole : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who it should be; null: the speaker does not know.</summary>
    public Person? Instead { get; init; }
}

/// <summary>Name the person for a role.</summary>
public sealed record AssignRole : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who is to hold it, and how they were found.</summary>
    public required Holder Holder { get; init; }
}

/// <summary>Name somebody of a further agency, who is to get copies.</summary>
public sealed record InvolvePerson : CaseCommand
{
    /// <summary>Who it is.</summary>
    public required Person Person { get; init; }

    /// <summary>Their agency, as typed.</summary>
    public required string Agency { get; init; }
}

/// <summary>Report that somebody named by their e-mail address has come to be known: Teams or the directory vouches for them.</summary>
public sealed record BindPerson : CaseCommand
{
    /// <summary>The person as they were named.</summary>
    public required Person Named { get; init; }

    /// <summary>Who it is.</summary>
    public required Person Known { get; init; }
}

/// <summary>Report that nobody was found for a role.</summary>
public sealed record ReportNotFound : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Why, in a plain sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Who it could be, where several people fit; somebody has to say which.</summary>
    public ImmutableArray<Holder> Proposed { get; init; } = [];
}

/// <summary>Report that a message could not be brought to the holder of a role.</summary>
public sealed record ReportNotReached : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The person who was not reached; a report about an earlier holder changes nothing.</summary>
    public required Person Person { get; init; }

    /// <summary>Why, in a plain sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Who it could be, where several people have the address by which they are named.</summary>
    public ImmutableArray<Holder> Proposed { get; init; } = [];
}

/// <summary>Report that the directory says that the holder of a role is away.</summary>
public sealed record ReportAway : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who is away; a report about an earlier holder changes nothing.</summary>
    public required Person Person { get; init; }

    /// <summary>What is known of it, in a plain sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Who could be asked instead; null when nobody is known.</summary>
    public Holder? Proposed { get; init; }
}

/// <summary>Leave what is asked with somebody who is away.</summary>
public sealed record LeaveProposal : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }
}

/// <summary>Let somebody act for the holder of a role: for one task, or until a moment.</summary>
public sealed record DelegateRole : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who is to act for its holder.</summary>
    public required Person To { get; init; }

    /// <summary>The id of that person's agency, as far as the directory tells; null when it does not.</summary>
    public string? Agency { get; init; }

    /// <summary>The task for which it is; null where it is for a time.</summary>
    public Occurrence? Task { get; init; }

    /// <summary>When it ends by itself; null where it is for one task.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Who arranged it, where the product carries out what was arranged for all of somebody's cases.</summary>
    public Person? ArrangedBy { get; init; }
}

/// <summary>Take a role back from whoever acts for its holder.</summary>
public sealed record EndDelegation : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who has arranged it, where the product carries it out on all of somebody's cases.</summary>
    public Person? ArrangedBy { get; init; }
}

/// <summary>Give what is asked of a role to somebody else of that side.</summary>
public sealed record HandOver : CaseCommand
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who is to have it.</summary>
    public required Person To { get; init; }

    /// <summary>Why, as typed.</summary>
    public required string Typed { get; init; }
}

/// <summary>Look again for the person for a role, or bring again what could not be brought to its holder.</summary>
public sealed record TryAgain : CaseCommand
{
    /// <summary>The role for which nobody was found or reached.</summary>
    public required string Role { get; init; }
}

/// <summary>Write by e-mail to the holder of a role who was not reached in Teams, now and whenever they are asked again.</summary>
public sealed record WriteByMail : CaseCommand
{
    /// <summary>The role whose holder was not reached.</summary>
    public required string Role { get; init; }
}

/// <summary>Open the details: "this is for me".</summary>
public sealed record OpenCase : CaseCommand;

/// <summary>Add a note for everybody who may open the case.</summary>
public sealed record AddNote : CaseCommand
{
    /// <summary>The words as typed.</summary>
    public required string Typed { get; init; }
}

/// <summary>Say that a step is on the record of the person concerned.</summary>
public sealed record ConfirmRecord : CaseCommand
{
    /// <summary>The step.</summary>
    public required Occurrence Occurrence { get; init; }
}

/// <summary>Take the difference back.</summary>
public sealed record Withdraw : CaseCommand
{
    /// <summary>Why, as typed.</summary>
    public required string Typed { get; init; }
}

/// <summary>Open a resolved case again, because an agreed action was not done.</summary>
public sealed record Reopen : CaseCommand
{
    /// <summary>Why, as typed.</summary>
    public required string Typed { get; init; }
}

/// <summary>Look whether a time has come. A hint: early, late or repeated, it does no harm.</summary>
public sealed record LookAtTheClock : CaseCommand;
