using RpdBot.Procedures;

namespace RpdBot.People.Install;

/// <summary>Adds the bot's app in Teams for somebody who has not added it, so that they can be written to.</summary>
public interface IAppInstaller
{
    /// <summary>Adds it, or finds that it is there, and says in which chat to write.</summary>
    Task<InstallAnswer> InstallAsync(EntraId person, CancellationToken cancellation);
}
