using RpdBot.Procedures;

namespace RpdBot.Tests.Cases;

/// <summary>The procedure as shipped, and invented people of two agencies.</summary>
internal static class Somerset
{
    public const string PractitionerA = "practitioner-a";
    public const string PractitionerB = "practitioner-b";
    public const string ManagerA = "line-manager-a";
    public const string ManagerB = "line-manager-b";

    public static readonly Procedure Rules = ProcedureJson.ReadFile(
        Path.Combine(AppContext.BaseDirectory, "Procedures", "Definitions", "somerset.json")
    );

    /// <summary>The same, as if its second stage were formal: the business unit sees each case from there on.</summary>
    public static readonly Procedure FormalRules = Rules with
    {
        Stages = [Rules.Stages[0], .. Rules.Stages.Skip(1).Select(stage => stage with { Formal = true })],
    };

    public static readonly Agency School = new("oakfield-primary", "Oakfield Primary School", "education");
    public static readonly Agency SocialCare = new("social-care", "Children's Social Care", "childrens-social-care");

    /// <summary>Raises.</summary>
    public static readonly Person Robin = Someone(1, "Robin Fairweather", "Class teacher");

    /// <summary>Robin's manager.</summary>
    public static readonly Person Tamsin = Someone(2, "Tamsin Larkhill", "Designated safeguarding lead");

    /// <summary>The colleague in the other agency.</summary>
    public static readonly Person Dev = Someone(4, "Dev Applegarth", "Social worker");

    /// <summary>Dev's manager.</summary>
    public static readonly Person Imani = Someone(5, "Imani Brightwater", "Team leader");

    /// <summary>Works for the other agency and can take Imani's place.</summary>
    public static readonly Person Callum = Someone(6, "Callum Westerfold", "Service manager");

    /// <summary>Has no part in any case.</summary>
    public static readonly Person Stranger = Someone(9, "Perran Thistlewood", "Clerk");

    private static Person Someone(int number, string name, string title) =>
        new()
        {
            Name = name,
            JobTitle = title,
            Entra = new("11111111-1111-1111-1111-111111111111", $"0a4f1c00-5d2e-4b7a-9c31-00000000000{number}"),
            Email = name.Replace(' ', '.').ToLowerInvariant() + "@agency.example",
        };
}
