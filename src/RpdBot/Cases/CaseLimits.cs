using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Until when the stage in which a case stands, and the case as a whole, may take.</summary>
/// <remarks>Pure. Worked out from where the case began, so that no task that opens late moves a limit.</remarks>
public static class CaseLimits
{
    /// <summary>The limits in force: that of the present stage first, then that of the case; none once it is closed.</summary>
    public static ImmutableArray<CaseLimit> Of(Procedure procedure, Case @case)
    {
        if (!@case.IsRaised || @case.IsClosed)
        {
            return [];
        }

        var stage = procedure.Stage(@case.Stage);
        return
        [
            .. stage?.Limit is { } ofStage && IsInForce(@case, ofStage)
                ? [Limit(procedure, @case, ofStage, stage)]
                : Array.Empty<CaseLimit>(),
            .. procedure.Limit is { } ofCase && IsInForce(@case, ofCase)
                ? [Limit(procedure, @case, ofCase, stage: null)]
                : Array.Empty<CaseLimit>(),
        ];
    }

    private static bool IsInForce(Case @case, Limit limit) =>
        limit.Until is null || @case.Done.All(done => done.Occurrence.Task != limit.Until);

    private static CaseLimit Limit(Procedure procedure, Case @case, Limit limit, Stage? stage) =>
        new(
            stage,
            procedure.Calendar.EndOfWorkingDay(From(@case, limit), limit.WorkingDays),
            @case.LimitsTold.Contains(stage?.Id ?? Case.WholeCase)
        );

    private static DateTimeOffset From(Case @case, Limit limit) =>
        limit switch
        {
            { From: LimitStart.Stage } => @case.StageBegan.GetValueOrDefault(@case.Stage, @case.RaisedAt),
            { From: LimitStart.Field, Field: { } field } => Answered.Moment(@case, field) ?? @case.RaisedAt,
            _ => @case.RaisedAt,
        };
}

/// <summary>A limit of a case.</summary>
/// <param name="Stage">The stage that it limits; null for the case as a whole.</param>
/// <param name="By">The moment at which it passes.</param>
/// <param name="Told">Whether it has been recorded that it passed.</param>
public sealed record CaseLimit(Stage? Stage, DateTimeOffset By, bool Told);
