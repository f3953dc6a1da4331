using System.Collections.Immutable;

namespace RpdBot.Casework;

/// <summary>What became of the work of one slot.</summary>
public abstract record WorkResult
{
    private WorkResult() { }

    /// <summary>It is done; where a card stands now, if one was sent.</summary>
    public sealed record Done(SentCard? Sent = null) : WorkResult;

    /// <summary>Other slots are to take its place, such as one for each of several people.</summary>
    public sealed record Instead(ImmutableArray<Slot> Slots) : WorkResult;

    /// <summary>It has to be tried again.</summary>
    /// <param name="Reason">Why, as a code for the log.</param>
    /// <param name="After">No earlier than after this time; null: after the usual pause.</param>
    public sealed record Later(string Reason, TimeSpan? After = null) : WorkResult;

    /// <summary>There is no way to the person until something changes on their side.</summary>
    public sealed record NoWay(Trouble Trouble) : WorkResult;
}

/// <summary>Why somebody is not reached.</summary>
public enum Trouble
{
    /// <summary>They have no chat with the bot yet.</summary>
    NoChat,

    /// <summary>They blocked or removed the bot.</summary>
    Blocked,

    /// <summary>They are known by an e-mail address only, to no directory.</summary>
    Unknown,

    /// <summary>Several people have the e-mail address by which they are known.</summary>
    Several,

    /// <summary>Their organisation does not let the app be added for them.</summary>
    NotAllowed,

    /// <summary>They have no licence for Teams.</summary>
    Unlicensed,

    /// <summary>They are a guest, who cannot be written to first.</summary>
    Guest,

    /// <summary>Their organisation's directory does not know them.</summary>
    NotKnown,

    /// <summary>Their account is closed.</summary>
    Left,

    /// <summary>They were to be written to by e-mail, and that did not go out.</summary>
    NoMail,

    /// <summary>Teams did not take the message, many times.</summary>
    NoAnswer,
}
