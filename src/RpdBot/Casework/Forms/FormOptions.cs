namespace RpdBot.Casework;

/// <summary>How printed forms reach people.</summary>
public sealed record FormOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Forms";

    /// <summary>Where they go; without a value: into the chat with an app id, into the folder without one.</summary>
    public FormPlace? Delivery { get; init; }
}

/// <summary>Where printed forms go.</summary>
public enum FormPlace
{
    /// <summary>Into the folder <c>forms</c> beside the store.</summary>
    Folder,

    /// <summary>Into the person's chat, and with their consent into their OneDrive.</summary>
    Chat,
}
