using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>How roles pass from one person to another, and what is said of those who hold them.</summary>
public sealed partial record Case
{
    /// <summary>The role has this holder from now on, and whatever stood in the way is settled.</summary>
    private Case Holding(string role, Holder holder) =>
        Settled([role]) with
        {
            Holders = Holders.SetItem(role, holder),
            Written = Open.Any(task => task.Roles.Contains(role)) ? Written.Add(holder.Person.Key) : Written,
        };

    private Case Delegate(RoleDelegated delegated)
    {
        var whose = Delegations.GetValueOrDefault(delegated.Role)?.For ?? Holders[delegated.Role];
        var standing = new Delegation(whose, delegated.Task, delegated.Until, delegated.By!, delegated.At);
        return Holding(delegated.Role, new(delegated.To, Found.Delegated)) with
        {
            Delegations = Delegations.SetItem(delegated.Role, standing),
            Moves = Moved(delegated, delegated.Role, RoleMoveKind.Delegated, new(delegated.To, Found.Delegated)),
        };
    }

    private Case Return(DelegationEnded ended)
    {
        var whose = Delegations[ended.Role].For;
        return Holding(ended.Role, whose) with
        {
            Delegations = Delegations.Remove(ended.Role),
            Moves = Moved(ended, ended.Role, RoleMoveKind.Returned, whose),
        };
    }

    private Case HandOver(RoleHandedOver given) =>
        Holding(given.Role, given.Holder) with
        {
            Delegations = Delegations.Remove(given.Role),
            Moves = Moved(given, given.Role, RoleMoveKind.HandedOver, given.Holder, given.Reason),
        };

    private Case BeAway(AssigneeAway away) =>
        Trouble(away.Role, away.Reason, away.Proposed is { } other ? [other] : []) with
        {
            Away = Away.Add(away.Role),
            AwayTold = AwayTold.Add(RoleKey(away.Role, away.Person)),
        };

    private Case Trouble(string role, string reason, ImmutableArray<Holder> proposed) =>
        this with
        {
            Troubles = Troubles.SetItem(role, reason),
            Away = Away.Remove(role),
            Proposed = proposed.IsEmpty ? Proposed.Remove(role) : Proposed.SetItem(role, proposed),
        };

    private Case Settled(IEnumerable<string> roles) =>
        roles.ToList() is var settled
            ? this with
            {
                Troubles = Troubles.RemoveRange(settled),
                Proposed = Proposed.RemoveRange(settled),
                Away = Away.Except(settled),
            }
            : this;

    private ImmutableArray<RoleMove> Moved(
        CaseEvent happened,
        string role,
        RoleMoveKind kind,
        Holder to,
        Words? reason = null
    ) => Moves.Add(new(happened.At, happened.By, role, kind, to.Person, reason));
}
