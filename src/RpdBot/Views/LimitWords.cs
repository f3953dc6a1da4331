using System.Collections.Immutable;
using RpdBot.Cards.Parts;
using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>The limits of the stage and of the case, in words.</summary>
internal static class LimitWords
{
    /// <summary>The limits in force, the stage's first; none where the procedure gives none, or once the case is closed.</summary>
    public static ImmutableArray<LimitView> Of(Scene scene) =>
        [
            .. CaseLimits
                .Of(scene.Procedure, scene.Case)
                .Select(limit => new LimitView(Line(scene, limit), DueWords.IsLate(scene.Now, limit.By))),
        ];

    /// <summary>Such as "stage limit: by Tuesday 7 April, in 1 working day", or "the stage is over its limit: it was to end by Tuesday 7 April".</summary>
    private static string Line(Scene scene, CaseLimit limit)
    {
        var calendar = scene.Procedure.Calendar;
        return DueWords.IsLate(scene.Now, limit.By)
            ? $"{(limit.Stage is null ? "the case" : "the stage")} is over its limit: it was to end by "
                + DueWords.When(calendar, scene.Now, limit.By)
            : $"{(limit.Stage is null ? "limit of the whole case" : "stage limit")}: "
                + DueWords.Of(calendar, scene.Now, limit.By);
    }
}
