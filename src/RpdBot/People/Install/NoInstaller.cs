using RpdBot.Procedures;

namespace RpdBot.People.Install;

/// <summary>Adds it for nobody: people add it themselves.</summary>
internal sealed class NoInstaller : IAppInstaller
{
    public Task<InstallAnswer> InstallAsync(EntraId person, CancellationToken cancellation) =>
        Task.FromResult<InstallAnswer>(new InstallAnswer.Never(InstallTrouble.NotServed));
}
