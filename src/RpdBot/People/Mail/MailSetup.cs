namespace RpdBot.People.Mail;

/// <summary>Adds the way in which e-mails go out.</summary>
internal static class MailSetup
{
    /// <summary>Adds <see cref="IMail"/> as the settings say.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, PeopleOptions options) =>
        options.Mail switch
        {
            { Mailbox.Length: > 0 } => services.AddSingleton<IMail, Graph.GraphMail>(),
            { Folder: { Length: > 0 } folder } => services.AddSingleton<IMail>(
                new FolderMail(Path.GetFullPath(folder))
            ),
            _ => services.AddSingleton<IMail, NoMail>(),
        };
}
