namespace RpdBot.People.Files;

/// <summary>Reads the three files and holds them against each other; every fault is found before anything is used.</summary>
internal static class PeopleFiles
{
    public static (IDirectory Directory, Agencies Agencies, Partnerships Partnerships) Load(PeopleOptions options)
    {
        var faults = new FaultList();
        CheckTenant(options.HomeTenant, faults);
        var people = DirectoryReader.Read(options.Directory, faults);
        var agencies = AgencyReader.Read(options.Agencies, faults);
        var partnerships = PartnershipReader.Read(options.Partnerships, agencies, faults);
        faults.ThrowIfAny();
        return (new DemoDirectory(people), new Agencies(agencies), new Partnerships(partnerships));
    }

    private static void CheckTenant(string tenant, FaultList faults)
    {
        if (!Guid.TryParseExact(tenant, "D", out var id) || id.ToString("D") != tenant)
        {
            faults.Add("settings", "People:HomeTenant", "must be the tenant's id, a GUID in lower case.");
        }
    }
}
