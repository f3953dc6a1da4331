namespace RpdBot.People.Files;

/// <summary>What the files say.</summary>
/// <param name="Demo">The demo directory; empty where Graph takes its place.</param>
/// <param name="Agencies">The agencies.</param>
/// <param name="Partnerships">The partnerships.</param>
internal sealed record PeopleFiles(DemoDirectory Demo, Agencies Agencies, IReadOnlyList<Partnership> Partnerships)
{
    /// <summary>Reads the files and holds them against each other; every fault is found before anything is used.</summary>
    public static PeopleFiles Load(PeopleOptions options, Vocabulary? words, FaultList faults)
    {
        var demo =
            options.Directory == DirectoryKind.Demo
                ? DirectoryReader.Read(options.DemoDirectory, faults)
                : new DemoDirectory([]);
        var agencies = AgencyReader.Read(options.Agencies, words, faults);
        var partnerships = PartnershipReader.Read(options.Partnerships, agencies, words, faults);
        return new(demo, new Agencies(agencies), partnerships);
    }
}
