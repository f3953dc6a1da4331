namespace RpdBot.Casework;

/// <summary>What a slot is for, in the order in which the slots of a case are dealt with.</summary>
public enum Purpose
{
    /// <summary>Finds the person for a role; nothing is sent.</summary>
    Find,

    /// <summary>Puts the case among the person's own cases; nothing is sent.</summary>
    Mine,

    /// <summary>Writes the case into the register of its partnership; nothing is sent.</summary>
    Register,

    /// <summary>Lets go again what waits for a person, or was given up; nothing is sent by it.</summary>
    Again,

    /// <summary>Shows somebody their task.</summary>
    Card,

    /// <summary>Tells somebody something, as a new short post.</summary>
    Notice,

    /// <summary>Writes to somebody by e-mail.</summary>
    Mail,

    /// <summary>Brings every card that stands up to date, those that were just posted too.</summary>
    Refresh,
}
