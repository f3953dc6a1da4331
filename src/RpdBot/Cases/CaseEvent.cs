using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Something that happened to a case. Never changed, never deleted while the case is kept.</summary>
public abstract record CaseEvent
{
    /// <summary>Who made it happen; null for the product itself.</summary>
    public Person? By { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Somebody raised the difference.</summary>
public sealed record Raised : CaseEvent
{
    /// <summary>The name of the case.</summary>
    public required CaseReference Reference { get; init; }

    /// <summary>The procedure that it follows to its end.</summary>
    public required string Procedure { get; init; }

    /// <summary>The version of that procedure.</summary>
    public required int Version { get; init; }

    /// <summary>The id of the partnership that watches over it; null: the one that follows the procedure.</summary>
    public string? Partnership { get; init; }

    /// <summary>The agency that raises it.</summary>
    public required Agency RaisingAgency { get; init; }

    /// <summary>The agency that it is raised with.</summary>
    public required Agency RespondingAgency { get; init; }

    /// <summary>Whom it is about.</summary>
    public required ImmutableArray<Concerned> Concerned { get; init; }

    /// <summary>What was answered in the dialog.</summary>
    public required Answers Answers { get; init; }
}

/// <summary>A task began to wait.</summary>
public sealed record TaskOpened : CaseEvent
{
    /// <summary>The task as it opened.</summary>
    public required OpenTask Task { get; init; }

    /// <summary>The stage in which the case then stands.</summary>
    public required string Stage { get; init; }
}

/// <summary>Somebody answered a task.</summary>
public sealed record TaskAnswered : CaseEvent
{
    /// <summary>The answer.</summary>
    public required DoneTask Done { get; init; }

    /// <summary>Whether the task is over with it; not while other roles are still to answer.</summary>
    public required bool Ends { get; init; }

    /// <summary>Whether everything else that was waited for is over with it.</summary>
    public bool Supersedes { get; init; }

    /// <summary>The roles to which the answer goes, as receivers or with a copy.</summary>
    public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>The date that both sides have now agreed, if this answer agrees one.</summary>
    public DateOnly? Agreed { get; init; }
}

/// <summary>A task's time passed without an answer.</summary>
public sealed record TaskOverdue : CaseEvent
{
    /// <summary>Which one.</summary>
    public required Occurrence Occurrence { get; init; }
}

/// <summary>Somebody was reminded of a task.</summary>
public sealed record Reminded : CaseEvent
{
    /// <summary>Which one.</summary>
    public required Occurrence Occurrence { get; init; }

    /// <summary>The moment that the reminder was planned for.</summary>
    public required DateTimeOffset Planned { get; init; }
}

/// <summary>The limit of a stage, or of the whole case, passed while it was open.</summary>
public sealed record LimitPassed : CaseEvent
{
    /// <summary>The stage; null for the whole case.</summary>
    public string? Stage { get; init; }
}

/// <summary>A role got its person.</summary>
public sealed record RoleAssigned : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who holds it now, and how they were found.</summary>
    public required Holder Holder { get; init; }
}

/// <summary>Somebody said that a role is not theirs.</summary>
public sealed record RoleDeclined : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }
}

/// <summary>Somebody of a further agency was named, who gets copies from now on.</summary>
public sealed record PersonInvolved : CaseEvent
{
    /// <summary>Who it is.</summary>
    public required Person Person { get; init; }

    /// <summary>Their agency.</summary>
    public required Words Agency { get; init; }

    /// <summary>As whom they were named before, by an address; null for somebody new.</summary>
    public Person? Formerly { get; init; }
}

/// <summary>Nobody could be found for a role.</summary>
public sealed record AssigneeNotFound : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Why, in a plain sentence without anybody's details.</summary>
    public required string Reason { get; init; }

    /// <summary>Who it could be, where several people fit.</summary>
    public ImmutableArray<Holder> Proposed { get; init; } = [];
}

/// <summary>The directory says that whoever is asked is away.</summary>
public sealed record AssigneeAway : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who is away.</summary>
    public required Person Person { get; init; }

    /// <summary>What is known of it, in a plain sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Who could be asked instead; null when nobody is known.</summary>
    public Holder? Proposed { get; init; }
}

/// <summary>Somebody left what is asked with a person who is away.</summary>
public sealed record ProposalLeft : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }
}

/// <summary>Somebody acts for the holder of a role from now on.</summary>
public sealed record RoleDelegated : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who acts for its holder.</summary>
    public required Person To { get; init; }

    /// <summary>The task for which it is; null where it is for a time.</summary>
    public Occurrence? Task { get; init; }

    /// <summary>When it ends by itself; null where it is for one task.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>The role is back with the one for whom somebody acted.</summary>
public sealed record DelegationEnded : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }
}

/// <summary>What is asked of a role was given to somebody else of that side.</summary>
public sealed record RoleHandedOver : CaseEvent
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Who holds it now.</summary>
    public required Holder Holder { get; init; }

    /// <summary>Who held it before.</summary>
    public Person? Before { get; init; }

    /// <summary>Why.</summary>
    public required Words Reason { get; init; }
}

/// <summary>A message could not be brought to somebody.</summary>
public sealed record DeliveryFailed : CaseEvent
{
    /// <summary>The role whose holder was not reached.</summary>
    public required string Role { get; init; }

    /// <summary>Why, in a plain sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Who it could be, where several people have the address by which they are named.</summary>
    public ImmutableArray<Holder> Proposed { get; init; } = [];
}

/// <summary>Somebody asked to look again for the person for a role, or to bring again what its holder did not get.</summary>
public sealed record TriedAgain : CaseEvent
{
    /// <summary>The role for which nobody had been found or reached.</summary>
    public required string Role { get; init; }
}

/// <summary>Somebody asked that the holder of a role be written to by e-mail, since they were not reached in Teams.</summary>
public sealed record MailAsked : CaseEvent
{
    /// <summary>The role whose holder was not reached.</summary>
    public required string Role { get; init; }
}

/// <summary>Somebody opened the details for the first time: "Open: this is for me".</summary>
public sealed record CaseOpened : CaseEvent;

/// <summary>Somebody added a note.</summary>
public sealed record NoteAdded : CaseEvent
{
    /// <summary>The words.</summary>
    public required Words Text { get; init; }
}

/// <summary>Somebody said that a step is now on the record of the person concerned.</summary>
public sealed record RecordConfirmed : CaseEvent
{
    /// <summary>The step.</summary>
    public required Occurrence Occurrence { get; init; }
}

/// <summary>Somebody was asked again whether their steps are on the record of the person concerned.</summary>
public sealed record RecordReminded : CaseEvent
{
    /// <summary>Who was asked.</summary>
    public required Person Person { get; init; }

    /// <summary>The moment that the reminder was planned for.</summary>
    public required DateTimeOffset Planned { get; init; }
}

/// <summary>The case came to its end.</summary>
public sealed record CaseClosed : CaseEvent
{
    /// <summary>How.</summary>
    public required End End { get; init; }

    /// <summary>Why, where a reason is asked.</summary>
    public Words? Reason { get; init; }
}

/// <summary>Somebody opened the case again, because an agreed action was not done.</summary>
public sealed record Reopened : CaseEvent
{
    /// <summary>Why.</summary>
    public required Words Reason { get; init; }

    /// <summary>What was asked only because the case had ended: it is asked anew at the next end.</summary>
    public ImmutableArray<Occurrence> Lapsed { get; init; } = [];
}
