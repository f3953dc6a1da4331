using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Why a command was not carried out.</summary>
public abstract record Refusal
{
    private Refusal() { }

    /// <summary>There is no such case for this person: it does not exist, or they have no part in it.</summary>
    /// <remarks>One answer for both, so that nobody learns of a case by guessing.</remarks>
    public sealed record Unknown : Refusal;

    /// <summary>The case is closed.</summary>
    public sealed record Closed(End End) : Refusal;

    /// <summary>The case was resolved and cannot be opened again: the time for it is over, or nothing agreed was left undone.</summary>
    public sealed record StaysClosed : Refusal;

    /// <summary>The task was answered, or has passed to another question, in the meantime.</summary>
    public sealed record TaskOver(Occurrence Occurrence) : Refusal;

    /// <summary>It is not for this person to do.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>The person has not opened the details yet.</summary>
    public sealed record NotOpened : Refusal;

    /// <summary>The outcome is not on offer at this moment.</summary>
    public sealed record NotOffered(string Outcome) : Refusal;

    /// <summary>Something that was typed needs mending.</summary>
    public sealed record Answers(ImmutableArray<FieldError> Errors) : Refusal;

    /// <summary>The person already stands on the other side of the difference.</summary>
    public sealed record BothSides(Person Person) : Refusal;

    /// <summary>Both agencies are the same, and the procedure is not for that.</summary>
    public sealed record InsideOneAgency(Exclusion Exclusion) : Refusal;

    /// <summary>The person named is the one who says that it is not theirs.</summary>
    public sealed record NamedThemselves : Refusal;

    /// <summary>The person named works for another agency than the one that is asked.</summary>
    public sealed record OtherAgency(Person Person) : Refusal;

    /// <summary>It would go back to the one who has passed it on.</summary>
    public sealed record GoesRound(Person Person) : Refusal;

    /// <summary>The person named has said that it is not for them.</summary>
    public sealed record SaidNotMe(Person Person) : Refusal;

    /// <summary>The person named is the one who is asked already.</summary>
    public sealed record HeldAlready(Person Person) : Refusal;
}
