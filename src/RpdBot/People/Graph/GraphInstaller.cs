using RpdBot.People.Install;
using RpdBot.Procedures;

namespace RpdBot.People.Graph;

/// <summary>Adds the app through Graph, in those tenants in whose catalogue the settings say that it is.</summary>
internal sealed class GraphInstaller(TenantGraphs tenants) : IAppInstaller
{
    public async Task<InstallAnswer> InstallAsync(EntraId person, CancellationToken cancellation) =>
        tenants.Find(person.Tenant) is not { Tenant.TeamsApp: { Length: > 0 } app } tenant
            ? Never(InstallTrouble.NotServed)
            : await tenant.People.FindAsync(person.ObjectId, cancellation) switch
            {
                DirectoryAnswer.NotFound => Never(InstallTrouble.NotKnown),
                DirectoryAnswer.Left => Never(InstallTrouble.Left),
                DirectoryAnswer.Found { Person.IsGuest: true } => Never(InstallTrouble.Guest),
                DirectoryAnswer.Unavailable unavailable => new InstallAnswer.NotNow(unavailable.Reason),
                _ => await tenant.Apps.InstallAsync(person.ObjectId, app, cancellation),
            };

    private static InstallAnswer.Never Never(InstallTrouble trouble) => new(trouble);
}
