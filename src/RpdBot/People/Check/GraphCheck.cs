using RpdBot.People.Graph;

namespace RpdBot.People.Check;

/// <summary>Asks each tenant's Graph one question of each kind that the bot asks, and for all that the files name.</summary>
internal sealed class GraphCheck(TenantGraphs tenants, Agencies agencies, NamedPeople named, PeopleOptions options)
    : IPeopleCheck
{
    private const string ReadUsers = "User.Read.All";
    private const string ReadGroups = "GroupMember.Read.All";
    private const string ReadMailboxes = "MailboxSettings.Read";
    private const string InstallApps = "TeamsAppInstallation.ReadWriteSelfForUser.All";

    public async Task<IReadOnlyList<PeopleFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(tenants.All.Select(tenant => CheckAsync(tenant, cancellationToken)));
        return [.. found.SelectMany(findings => findings).Concat(NotServed()).Distinct()];
    }

    /// <summary>Without a token or the first permission nothing else can be found out.</summary>
    private async Task<IReadOnlyList<PeopleFinding>> CheckAsync(TenantGraph tenant, CancellationToken cancellation)
    {
        var id = tenant.Tenant.Id;
        var (somebody, fault) = await tenant.People.AnybodyAsync(cancellation);
        if (fault is not null)
        {
            return [new(id, IsNeeded: true, Remedies.For(fault, ReadUsers))];
        }

        var findings = new List<PeopleFinding>();
        foreach (var (group, where) in named.Groups.Where(one => one.Group.Tenant == id))
        {
            var answer = await tenant.Groups.MembersAsync(group.ObjectId, cancellation);
            findings.AddRange(Of(answer, where).Select(sentence => new PeopleFinding(id, IsNeeded: true, sentence)));
        }

        foreach (var (_, person, where) in named.People.Where(one => one.Tenant == id))
        {
            var answer = await FindAsync(tenant, person, cancellation);
            findings.AddRange(Of(answer, where).Select(sentence => new PeopleFinding(id, IsNeeded: true, sentence)));
        }

        findings.AddRange(await MailboxesAsync(tenant, somebody, cancellation));
        findings.AddRange(await AppsAsync(tenant, somebody, cancellation));
        findings.AddRange(await SenderAsync(tenant, cancellation));
        return findings;
    }

    private static Task<DirectoryAnswer> FindAsync(
        TenantGraph tenant,
        PersonReference person,
        CancellationToken cancellation
    ) =>
        person.ObjectId is { } id
            ? tenant.People.FindAsync(id, cancellation)
            : tenant.People.FindByEmailAsync(person.Email ?? "", cancellation);

    private static async Task<IEnumerable<PeopleFinding>> MailboxesAsync(
        TenantGraph tenant,
        string? somebody,
        CancellationToken cancellation
    ) =>
        somebody is not null && await tenant.Mailboxes.FaultAsync(somebody, cancellation) is { } fault
            ?
            [
                new(
                    tenant.Tenant.Id,
                    IsNeeded: false,
                    $"Who is away is not known. {Remedies.For(fault, ReadMailboxes)}"
                ),
            ]
            : [];

    /// <summary>Whether the app can be added for people, where the settings say that it is.</summary>
    private static async Task<IEnumerable<PeopleFinding>> AppsAsync(
        TenantGraph tenant,
        string? somebody,
        CancellationToken cancellation
    ) =>
        somebody is not null
        && tenant.Tenant.TeamsApp is { Length: > 0 } app
        && await tenant.Apps.FaultAsync(somebody, app, cancellation) is { } fault
            ?
            [
                new(
                    tenant.Tenant.Id,
                    IsNeeded: false,
                    $"The app is added for nobody: people have to add it themselves. {Remedies.For(fault, InstallApps)}"
                ),
            ]
            : [];

    /// <summary>
    /// Whether the mailbox to write from is there; a shared one belongs to a closed account. Whether it may be written
    /// from is not known before the first e-mail.
    /// </summary>
    private async Task<IEnumerable<PeopleFinding>> SenderAsync(TenantGraph tenant, CancellationToken cancellation)
    {
        var mailbox = options.Mail.Mailbox;
        if (mailbox.Length == 0 || tenant.Tenant.Id != options.HomeTenant)
        {
            return [];
        }

        var answer = Guid.TryParse(mailbox, out _)
            ? await tenant.People.FindAsync(mailbox, cancellation)
            : await tenant.People.FindByEmailAsync(mailbox, cancellation);
        return answer is DirectoryAnswer.NotFound
            ? [new(tenant.Tenant.Id, IsNeeded: true, "The mailbox of People:Mail:Mailbox is not in this tenant.")]
            : [];
    }

    private static IEnumerable<string> Of(GroupAnswer answer, string where) =>
        answer switch
        {
            GroupAnswer.Members { People: [] } => [$"The group for {where} is empty."],
            GroupAnswer.Members => [],
            GroupAnswer.Unavailable { Fault: { } fault } =>
            [
                $"The group for {where} is not known. {Remedies.For(fault, ReadGroups)}",
            ],
            GroupAnswer.Unavailable other => [$"The group for {where} is not known: {other.Reason}."],
            _ => [$"The group for {where} does not exist in this tenant."],
        };

    private static IEnumerable<string> Of(DirectoryAnswer answer, string where) =>
        answer switch
        {
            DirectoryAnswer.Found => [],
            DirectoryAnswer.Left => [$"Whoever is named for {where} has left: the account is closed."],
            DirectoryAnswer.Ambiguous => [$"Several people have the address named for {where}: use an object id."],
            DirectoryAnswer.Unavailable unavailable =>
            [
                $"Whoever is named for {where} could not be looked up: {unavailable.Reason}.",
            ],
            _ => [$"Whoever is named for {where} is not in this tenant."],
        };

    private IEnumerable<PeopleFinding> NotServed() =>
        agencies
            .All.Where(agency => agency.Tenant is { } tenant && tenants.Find(tenant) is null)
            .Select(agency => new PeopleFinding(
                agency.Tenant!,
                IsNeeded: false,
                $"The tenant of the agency {agency.Id} is not in People:Tenants: whom the list names is taken at its word, and managers are not found."
            ));
}
