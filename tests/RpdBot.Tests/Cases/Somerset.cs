using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tests.Procedures.Calendars;

namespace RpdBot.Tests.Cases;

/// <summary>The procedure as shipped, invented people of two agencies, and the offices of the partnership.</summary>
internal static class Somerset
{
    public const string PractitionerA = "practitioner-a";
    public const string PractitionerB = "practitioner-b";
    public const string ManagerA = "line-manager-a";
    public const string ManagerB = "line-manager-b";
    public const string SeniorA = "senior-manager-a";
    public const string SeniorB = "senior-manager-b";
    public const string RelevantB = "relevant-manager-b";
    public const string BusinessUnit = "business-unit";
    public const string Executive = "executive";
    public const string Subgroup = "learning-subgroup";
    public const string Scrutineer = "independent-scrutineer";

    /// <summary>What a difference that is raised today follows: four stages.</summary>
    public static readonly Procedure Rules = Read("somerset.json");

    /// <summary>What cases follow that were raised under version 1: stages 1 and 2, and then the paper form.</summary>
    public static readonly Procedure Version1 = Read("somerset-1.json");

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

    /// <summary>Tamsin's senior manager.</summary>
    public static readonly Person Sandra = Someone(3, "Sandra Whitlock", "Headteacher");

    /// <summary>Arranges for the other agency who responds.</summary>
    public static readonly Person Ravi = Someone(7, "Ravi Elmhurst", "Service manager");

    /// <summary>Somebody of a further agency.</summary>
    public static readonly Person Further = Someone(21, "Wilf Harborne", "Detective Sergeant");

    /// <summary>The senior manager of the other agency.</summary>
    public static readonly Person Beatrix = Someone(8, "Beatrix Norland", "Assistant director");

    /// <summary>Works in the business unit.</summary>
    public static readonly Actor Unit = Actor.Of(Someone(10, "Ailsa Penhale", "Business manager"), BusinessUnit);

    /// <summary>Speaks for the executive.</summary>
    public static readonly Actor Chair = Actor.Of(Someone(11, "Osian Tregarth", "Chair"), Executive);

    /// <summary>Speaks for the learning and improvement subgroup.</summary>
    public static readonly Actor Reviewer = Actor.Of(Someone(12, "Marnie Colthurst", "Lead reviewer"), Subgroup);

    /// <summary>The independent scrutineer.</summary>
    public static readonly Actor Independent = Actor.Of(Someone(13, "Fergus Ashdown", "Scrutineer"), Scrutineer);

    /// <summary>Has no part in any case.</summary>
    public static readonly Person Stranger = Someone(9, "Perran Thistlewood", "Clerk");

    private static Procedure Read(string file) =>
        ProcedureJson.ReadFile(Path.Combine(AppContext.BaseDirectory, "Procedures", "Definitions", file)) with
        {
            Calendar = EnglandAndWalesTests.Shipped(),
        };

    private static Person Someone(int number, string name, string title) =>
        new()
        {
            Name = name,
            JobTitle = title,
            Entra = new("11111111-1111-1111-1111-111111111111", $"0a4f1c00-5d2e-4b7a-9c31-{number:000000000000}"),
            Email = name.Replace(' ', '.').ToLowerInvariant() + "@agency.example",
        };
}
