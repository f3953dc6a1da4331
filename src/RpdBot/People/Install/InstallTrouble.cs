namespace RpdBot.People.Install;

/// <summary>Why the app cannot be added for somebody.</summary>
public enum InstallTrouble
{
    /// <summary>The deployment adds it for nobody in their tenant.</summary>
    NotServed,

    /// <summary>Their organisation does not let it be added: a permission, a policy, or the app is not in its catalogue.</summary>
    NotAllowed,

    /// <summary>They have no licence for Teams.</summary>
    Unlicensed,

    /// <summary>They are a guest, for whom no app can be added.</summary>
    Guest,

    /// <summary>Their organisation's directory does not know them.</summary>
    NotKnown,

    /// <summary>Their account is closed.</summary>
    Left,
}
