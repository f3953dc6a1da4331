using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Procedures.Definitions;

namespace RpdBot.Tests.Documents;

/// <summary>A case of each published procedure other than Somerset's, walked to its end with people who write sentences.</summary>
internal static class FormStory
{
    private static readonly string[] Names =
    [
        "Robin Fairweather",
        "Dev Applegarth",
        "Tamsin Larkhill",
        "Margery Oakshott",
        "Sandra Whitlock",
        "Felix Tarrant",
        "Imani Brightwater",
        "Callum Westerfold",
        "Greta Solway",
        "Beatrix Underhay",
        "Piers Langthorne",
        "Nell Hawthorndale",
        "Ottoline Marchbanks",
        "Isolde Farthingale",
        "Hugo Pennard",
        "Wilf Harborne",
    ];

    private static readonly Dictionary<string, (string Reader, string[] Steps)> Ways = new()
    {
        ["south-gloucestershire"] = (
            "senior-manager-a",
            [
                .. new[] { "raise not-resolved", "report/reported", "contact-1/sent", "respond-1/answered" },
                .. new[] { "confirm-1/not-resolved", "contact-2/sent", "respond-2/answered", "confirm-2/not-resolved" },
                .. new[] { "contact-3/sent", "respond-3/answered", "form-3/not-resolved", "sign-3/signed" },
                .. new[] { "refer/referred", "choose/panel", "hear/decided", "form-4/completed", "sign-4/signed" },
                "agreed-action/done",
            ]
        ),
        ["adults-and-children"] = (
            "strategic-safeguarding-manager",
            [
                .. new[] { "raise not-resolved", "tell/told", "contact/contacted", "reply/replied", "section-1/no" },
                .. new[] { "send/sent", "refer/referred", "section-2/no", "confirm-2/not-resolved", "pass-on/passed" },
                .. new[] { "section-3/no", "share-3-unresolved/shared", "share-3-unresolved/shared" },
                .. new[] { "identify/requested", "section-4/agreed", "share-4/shared", "share-4/shared" },
            ]
        ),
        ["kcs"] = (
            "challenger-5",
            [
                .. new[] { "raise not-resolved", "contact-2/sent", "respond-2/answered", "confirm-2/not-resolved" },
                .. new[] { "contact-3/sent", "respond-3/answered", "form-3/not-resolved", "sign-3/not-signed" },
                .. new[] { "contact-4/sent", "respond-4/answered", "form-4/not-resolved", "sign-4/signed" },
                .. new[] { "contact-5/sent", "respond-5/answered", "form-5/resolved", "sign-5/signed-resolved" },
                "agreed-action/not-done",
            ]
        ),
    };

    /// <summary>The procedures.</summary>
    public static IEnumerable<string> Ids => Ways.Keys;

    /// <summary>Every form of the case at the end of its way, as somebody gets it who may read all of it.</summary>
    public static IEnumerable<FormSample> Forms(string id, string name) => Forms(id, name, Ways[id].Steps);

    /// <summary>The same after other steps.</summary>
    public static IEnumerable<FormSample> Forms(string id, string name, params string[] steps)
    {
        var procedure = Published.Read(id);
        var walk = new Walk(procedure, Cast(procedure));
        var reader = walk.Holder(Ways[id].Reader);
        var seen = walk.Along(steps).Case.SeenBy(reader.Person!, reader.Collectives);
        return FormReading
            .Of(procedure, seen, reader.Person!)
            .Select(copy => new FormSample($"{id}-{copy.Key}-{name}", procedure, seen, reader.Person!, copy));
    }

    private static WalkCast Cast(Procedure procedure)
    {
        var (raising, responding) = Agencies(procedure);
        return new(
            role => Holder(procedure, role),
            (field, role) => Words(procedure, field, role),
            raising,
            responding
        );
    }

    private static (Agency Raising, Agency Responding) Agencies(Procedure procedure) =>
        procedure.Id == "adults-and-children"
            ? (new("riverbank", "Riverbank Housing", "housing"), new("care", "Adult Social Care", "adult-social-care"))
            : (
                new("oakfield", "Oakfield Primary School", procedure.AgencyKinds[1].Id),
                new("care", "Children's Social Care", "local-authority")
            );

    private static Person Holder(Procedure procedure, string role)
    {
        var name = Names[procedure.Roles.Select(one => one.Id).ToList().IndexOf(role)];
        return new()
        {
            Name = name,
            JobTitle = procedure.Role(role)!.Title,
            Email = $"{name.ToLowerInvariant().Replace(' ', '.')}@agency.example",
            Phone = "01632 960123",
        };
    }

    private static string? Words(Procedure procedure, Field field, string role)
    {
        var me = Holder(procedure, role);
        var (raising, responding) = Agencies(procedure);
        return field.Kind switch
        {
            FieldKind.Sign => me.Name,
            FieldKind.Text when field.Id.StartsWith("f-", StringComparison.Ordinal) => field.Id.Split('-')[^1] switch
            {
                "name" when field.Id != "f-name" => me.Name,
                "role" or "designation" => me.JobTitle,
                "organisation" or "agency" => procedure.Role(role)!.Side == Side.Raising
                    ? raising.Name
                    : responding.Name,
                _ => Sentences.For(field),
            },
            FieldKind.Text when Named(field.Id) is { } other =>
                $"{Holder(procedure, other).Name}, {procedure.Role(other)!.Title}",
            FieldKind.Date when field is { DateRule: DateRule.NotInFuture, Id: not "concern-date" } => "2026-04-02",
            FieldKind.One when field.Id == "action-owner" => "line-manager-b",
            FieldKind.One when field.Id == "f-stage" => field.Choices[^1].Id,
            _ => Sentences.For(field),
        };
    }

    /// <summary>Of whom a line of the pro forma asks name and position.</summary>
    private static string? Named(string field) =>
        field switch
        {
            "s1-lm-a" => "line-manager-a",
            "s1-lm-b" => "line-manager-b",
            "s2-sm-a" or "s3-senior" => "senior-manager-a",
            "s2-sm-b" or "s3-reviewer" => "senior-manager-b",
            "s3-ssm" or "s4-ssm" => "strategic-safeguarding-manager",
            _ => null,
        };
}
