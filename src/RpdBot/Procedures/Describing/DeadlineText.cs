using System.Globalization;

namespace RpdBot.Procedures.Describing;

/// <summary>Deadlines and limits in words, for whoever reads a procedure.</summary>
public static class DeadlineText
{
    /// <summary>Such as "10 working days from forward"; a star marks what the deployment may change.</summary>
    public static string Of(Deadline? due) =>
        due is null
            ? ""
            : Length(due.WorkingDays, due.Within24Hours)
                + Start(due)
                + (due.OrAgreed ? ", or the agreed date" : "")
                + (due.Setting ? " *" : "");

    /// <summary>Such as "limit: 3 working days from outset"; empty where there is none.</summary>
    public static string Of(Limit? limit) =>
        limit is null
            ? ""
            : Length(limit.WorkingDays, isWithin24Hours: false)
                + limit.From switch
                {
                    LimitStart.Field => $" from {limit.Field}",
                    LimitStart.Raised => " from raising",
                    _ => " from the stage's beginning",
                };

    private static string Start(Deadline due) =>
        new[] { due.FromField }
            .Concat(due.From)
            .Append(due.FromStage is { } stage ? $"the beginning of stage {stage}" : null)
            .OfType<string>()
            .ToList()
            is { Count: > 0 } moments
            ? $" from {string.Join(" or ", moments)}"
            : " from opening";

    private static string Length(int? workingDays, bool isWithin24Hours) =>
        isWithin24Hours ? "24 hours"
        : workingDays == 1 ? "1 working day"
        : string.Create(CultureInfo.InvariantCulture, $"{workingDays ?? 0} working days");
}
