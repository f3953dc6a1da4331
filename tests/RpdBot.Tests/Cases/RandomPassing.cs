using RpdBot.Cases;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.RandomAnswers;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Roles that pass from one person to another, and people who are away.</summary>
internal sealed partial class RandomCommands
{
    /// <summary>A role passes to somebody who acts for its holder, or to somebody else for good, or back.</summary>
    private CaseCommand Passing(Move move)
    {
        var known = @case.Delegations.Keys.Concat(@case.Declined.Keys).FirstOrDefault(IsAsked);
        var task =
            known is not null && move.Who % 2 == 0 ? @case.Open.First(one => one.Roles.Contains(known))
            : @case.Open.IsEmpty ? null
            : Pick(@case.Open, move.What);
        var role =
            task is null || move.Words % 9 == 0 ? Role(move)
            : known is not null && task.Roles.Contains(known) ? known
            : Pick(task.Roles, move.Words);
        var holder = @case.HolderOf(role);
        var to = To(move, role);
        return (move.Words % 8) switch
        {
            0 or 1 => new HandOver
            {
                By = move.Who % 3 == 0 ? Unit : By(move),
                At = now,
                Role = role,
                To = to,
                Typed = Text(move),
            },
            2 => new EndDelegation
            {
                By = Back(role) is { } back ? Actor.Of(back) : By(move),
                At = now,
                Role = role,
            },
            3 or 4 => new DelegateRole
            {
                By = Mostly(Actor.Product, move),
                At = now,
                Role = role,
                To = to,
                Agency = move.What % 4 == 0 ? School.Id : null,
                Until = now.AddDays((move.Words % 3) - 1),
                ArrangedBy = holder ?? Robin,
            },
            _ => new DelegateRole
            {
                By = holder is null || move.Who % 5 == 0 ? By(move) : Actor.Of(holder),
                At = now,
                Role = role,
                To = to,
                Task = move.What % 7 == 0 ? Occurrence(move) : task?.Occurrence,
            },
        };
    }

    private bool IsAsked(string role) =>
        @case.HolderOf(role) is not null && @case.Open.Any(one => one.Roles.Contains(role));

    /// <summary>Often somebody to whom it must not go: for whom somebody acts already, or who has said "not me".</summary>
    private Person To(Move move, string role) =>
        (move.What % 4) switch
        {
            0 when Back(role) is { } back => back,
            1
                when @case.Declined.GetValueOrDefault(role) is { } declined
                    && People.FirstOrDefault(one => declined.Contains(one.Key)) is { } one => one,
            _ => Pick(People, move.Minutes),
        };

    private Person? Back(string role) => @case.Delegations.GetValueOrDefault(role)?.For.Person;

    /// <summary>Somebody who is asked is away; or it is left with them.</summary>
    private CaseCommand Away(Move move)
    {
        var told = @case.Away.FirstOrDefault();
        var role = @case.Holders.IsEmpty ? Role(move) : Pick(@case.Holders.Keys.ToList(), move.What);
        return told is not null && move.Words % 3 > 0
            ? new LeaveProposal
            {
                By = @case.HolderOf(PractitionerA) is { } owner ? Actor.Of(owner) : By(move),
                At = now,
                Role = told,
            }
            : new ReportAway
            {
                By = Mostly(Actor.Product, move),
                At = now,
                Role = role,
                Person = @case.HolderOf(role) ?? Robin,
                Reason = Reason(move),
                Proposed = move.Words % 2 == 0 ? new(Pick(People, move.Who), Found.Proposed) : null,
            };
    }
}
