namespace RpdBot.People.Mail;

/// <summary>Where e-mails to people outside Teams go out; without either, none is written.</summary>
public sealed record MailOptions
{
    /// <summary>The mailbox of the home tenant that Graph sends from: its address or object id.</summary>
    public string Mailbox { get; init; } = "";

    /// <summary>A folder into which they are written instead, each a file (.eml): for one machine, and for trying it out.</summary>
    public string Folder { get; init; } = "";
}
