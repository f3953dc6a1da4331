using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Documents;

/// <summary>What people of an invented case would write.</summary>
internal static class Sentences
{
    private const string Issue =
        "Ada has come to school hungry on nine days since half term, twice without a coat, and told her teacher on 12 November that she is alone in the evenings. Our referral of 16 November was closed with no further action. We see neglect that is getting worse.\nWe ask for an assessment, and for a visit to the home this week.";

    private const string Talk =
        "The team's view is that the family works with early help and that the threshold is not met. We could not agree about the evenings alone: the mother denies it, Ada has said it to two adults. We agreed to share attendance and lunch records every Friday.";

    /// <summary>Why a signature is missing.</summary>
    public const string NotSigned = "The view of the family's own worker is not in it. She is back on Friday.";

    private const string Agreed =
        "A social worker visits on Thursday and sees both children alone. Attendance and lunch records are shared every Friday. The managers speak again on Friday; if the visit does not happen, it goes to the next stage.";

    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["a-raiser"] = "Robin Fairweather, class teacher, Oakfield Primary School",
        ["a-email"] = "robin.fairweather@oakfield.example",
        ["a-phone"] = "01823 555100 ext. 14",
        ["a-other-agency"] = "childrens-social-care,other",
        ["a-other-specify"] = "Brook Lane Family Centre",
        ["a-child"] = "Ada Brook, Ben Brook",
        ["a-dob"] = "14 March 2019; 2 July 2021",
        ["a-address"] = "Not known since October",
        ["a-issue"] = Issue,
        ["a-s1"] =
            "Tuesday 1 December 2026 – Robin Fairweather (Oakfield Primary School), Dev Applegarth (Children's Social Care)",
        ["a-s1-why"] = Talk,
        ["a-s2"] =
            "Friday 4 December 2026 – Tamsin Larkhill (Oakfield Primary School), Imani Brightwater (Children's Social Care)",
        ["a-s2-why"] = Talk,
        ["a-sign"] = "S. Whitlock",
        ["b-done"] = Talk,
        ["b-actions"] =
            "A social worker visits on Thursday and sees both children alone. The managers speak again on Friday.",
        ["b-learning"] = "A referral that is closed is explained to the referrer by telephone, not by letter alone.",
        ["b-comments"] = "Thank you for going on asking.",
        ["f-days"] = "3",
        ["f-not-signed"] = NotSigned,
        ["f-outcomes"] = Agreed,
        ["decision"] = Agreed,
        ["f-effective"] =
            "It helped that both managers had read the same record. It would help to know sooner who the next manager is.",
        ["f-notes"] = "The school keeps a place at the breakfast club.",
        ["action-what"] = "Visit both children at home and speak with each alone.",
        ["action-why-not"] = "Nobody was at home on two days.",
        ["s4-members"] = "Isolde Farthingale, Director of Nursing\nHugo Pennard, Superintendent",
        ["adhered"] = "The team's next three supervisions look at it, and the record has a flag.",
        ["f-child"] = "Ada Brook, Ben Brook",
        ["f-name"] = "Ada Brook, Ben Brook; the Brook family",
    };

    public static string? For(Field field) =>
        ById.GetValueOrDefault(field.Id)
        ?? field.Kind switch
        {
            FieldKind.YesNo => "yes",
            FieldKind.Long => Talk,
            FieldKind.Sign => field.Id.Contains("recv") || field.Id.Contains("ed-")
                ? "Dev Applegarth"
                : "Robin Fairweather",
            _ => field.Id.Split('-')[^1] switch
            {
                "name" or "a" or "b" or "ssm" or "reviewer" or "senior" => "Imani Brightwater, team leader",
                "role" or "designation" => "Team leader",
                "organisation" or "agency" => "Children's Social Care",
                _ => null,
            },
        };
}
