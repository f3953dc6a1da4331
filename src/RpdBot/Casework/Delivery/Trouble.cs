namespace RpdBot.Casework;

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
