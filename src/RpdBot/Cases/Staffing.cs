using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Who holds which role: named, found, declined, not found, not reached.</summary>
internal static class Staffing
{
    /// <summary>A lookup found nobody.</summary>
    public static Decision Decide(Procedure procedure, Case @case, ReportNotFound report) =>
        report.By.Person is not null ? Decision.Refuse(new Refusal.NotYours())
        : @case.IsOver(report.Role) || procedure.Role(report.Role) is null || @case.HolderOf(report.Role) is not null
            ? Decision.Nothing
        : @case.Troubles.GetValueOrDefault(report.Role) == report.Reason ? Decision.Nothing
        : Decision.Of(
            new AssigneeNotFound
            {
                At = report.At,
                Role = report.Role,
                Reason = report.Reason,
                Proposed = Fitting(procedure, @case, report.Role, report.Proposed),
            }
        );

    /// <summary>Those of several who may hold the role.</summary>
    private static ImmutableArray<Holder> Fitting(
        Procedure procedure,
        Case @case,
        string id,
        ImmutableArray<Holder> proposed
    ) =>
        procedure.Role(id) is { } role
            ? [.. proposed.Where(one => !IsRuledOut(procedure, @case, role, one.Person))]
            : [];

    /// <summary>A message did not arrive.</summary>
    public static Decision Decide(Procedure procedure, Case @case, ReportNotReached report) =>
        report.By.Person is not null ? Decision.Refuse(new Refusal.NotYours())
        : @case.IsOver(report.Role) || @case.HolderOf(report.Role)?.Is(report.Person) != true ? Decision.Nothing
        : @case.Troubles.GetValueOrDefault(report.Role) == report.Reason ? Decision.Nothing
        : Decision.Of(
            new DeliveryFailed
            {
                At = report.At,
                Role = report.Role,
                Reason = report.Reason,
                Proposed = Fitting(procedure, @case, report.Role, report.Proposed),
            }
        );

    /// <summary>Whoever was named by their address turns out to be somebody whom Teams knows: the roles are theirs.</summary>
    /// <remarks>A role that they may not hold, being on the other side, stays with the address: its people see that and name somebody.</remarks>
    public static Decision Decide(Procedure procedure, Case @case, BindPerson bind)
    {
        if (bind.By.Person is not null)
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        var theirs = @case
            .HeldBy(bind.Named)
            .Where(id => !@case.IsOver(id))
            .Select(procedure.Role)
            .OfType<Role>()
            .Where(role => !StandsOpposite(procedure, @case, role, bind.Known))
            .Select(role => (CaseEvent)Assigned(by: null, bind.At, role.Id, new(bind.Known, Found.Bound)))
            .Concat(@case.IsClosed ? [] : Involving.Bound(@case, bind))
            .ToList();
        return bind.Named.Is(bind.Known) || theirs.Count == 0 ? Decision.Nothing : Decision.Of([.. theirs]);
    }

    /// <summary>Somebody, or a lookup, names the person for a role.</summary>
    public static Decision Decide(Procedure procedure, Case @case, AssignRole assign)
    {
        var role = procedure.Role(assign.Role);
        if (RefuseActor(procedure, @case, assign, role) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return @case.Closing is { } closing && @case.IsOver(assign.Role)
                ? Decision.Refuse(new Refusal.Closed(closing.End))
            : @case.HolderOf(assign.Role)?.Is(assign.Holder.Person) == true ? Decision.Nothing
            : assign.By.Person is null && !IsWanted(@case, assign) ? Decision.Nothing
            : StandsOpposite(procedure, @case, role!, assign.Holder.Person)
                ? Decision.Refuse(new Refusal.BothSides(assign.Holder.Person))
            : Decision.Of(Assigned(assign.By.Person, assign.At, assign.Role, assign.Holder));
    }

    /// <summary>Somebody says "not me".</summary>
    public static Decision Decide(Procedure procedure, Case @case, DeclineRole decline)
    {
        var speaker = decline.By.Person!;
        if (
            decline.Role == procedure.Raiser.Id
            || procedure.Role(decline.Role) is { Collective: true }
            || @case.HolderOf(decline.Role)?.Is(speaker) != true
        )
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        if (decline.Instead?.Is(speaker) == true)
        {
            return Decision.Refuse(new Refusal.NamedThemselves());
        }

        if (decline.Instead is { } named && StandsOpposite(procedure, @case, procedure.Role(decline.Role)!, named))
        {
            return Decision.Refuse(new Refusal.BothSides(named));
        }

        if (@case.Delegations.GetValueOrDefault(decline.Role) is { } standing)
        {
            return Delegating.Decline(decline, standing);
        }

        CaseEvent next = decline.Instead is { } instead
            ? Assigned(speaker, decline.At, decline.Role, new(instead, Found.Named))
            : new AssigneeNotFound
            {
                At = decline.At,
                Role = decline.Role,
                Reason = "The person who was asked said that it is not for them, and did not know who it is for.",
            };
        return Decision.Of(
            new RoleDeclined
            {
                By = speaker,
                At = decline.At,
                Role = decline.Role,
            },
            next
        );
    }

    /// <summary>Whether this actor may name somebody for the role.</summary>
    /// <remarks>
    /// One's own side: always. The other side, by the owner: until its person has opened the details, since from
    /// then on that side looks after itself. The office that watches (the business unit): while nobody was found or reached.
    /// </remarks>
    public static bool MayName(Procedure procedure, Case @case, Actor by, Role role)
    {
        var sides = @case
            .RolesOf(by)
            .Where(id => id != Role.AlsoInvolved)
            .Select(id => procedure.Role(id)?.Side)
            .ToHashSet();
        var holder = @case.HolderOf(role.Id);
        return !role.Collective
            && (
                sides.Contains(role.Side)
                || (@case.IsOwnedBy(procedure, by) && (holder is null || !@case.HasOpened(holder)))
                || (Watches(procedure, by) && @case.Troubles.ContainsKey(role.Id))
            );
    }

    /// <summary>Whether it is the office that watches over the cases: the one that records, or any where none does.</summary>
    public static bool Watches(Procedure procedure, Actor by) =>
        by
            .Collectives.Select(procedure.Role)
            .Any(office =>
                office is { Records: true } || (office is not null && procedure.Roles.All(one => !one.Records))
            );

    private static Refusal? RefuseActor(Procedure procedure, Case @case, AssignRole assign, Role? role)
    {
        return !Knows(procedure, @case, assign.By) ? new Refusal.Unknown()
            : role is null or { Collective: true } or { Id: Role.AlsoInvolved } ? new Refusal.NotOffered(assign.Role)
            : assign.By.Person is not null
            && !MayName(procedure, @case, assign.By, role)
            && !MayAgree(procedure, @case, assign, role)
                ? new Refusal.NotYours()
            : null;
    }

    /// <summary>Whether the actor agrees to somebody who was proposed: whoever is asked what is to be done may.</summary>
    private static bool MayAgree(Procedure procedure, Case @case, AssignRole assign, Role role) =>
        @case.Proposed.TryGetValue(role.Id, out var proposed)
        && proposed.Any(one => one.Person.Is(assign.Holder.Person))
        && Retrying.May(procedure, @case, assign.By, role);

    /// <summary>Whether the actor may know that there is such a case: the office that watches, while it has to help.</summary>
    public static bool Knows(Procedure procedure, Case @case, Actor by) =>
        by.Person is null || @case.Admits(by.Person) || (Watches(procedure, by) && !@case.Troubles.IsEmpty);

    private static bool IsWanted(Case @case, AssignRole assign) =>
        @case.HolderOf(assign.Role) is null && !HasDeclined(@case, assign.Role, assign.Holder.Person);

    internal static bool HasDeclined(Case @case, string role, Person person) =>
        @case.Declined.GetValueOrDefault(role)?.Contains(person.Key) == true;

    /// <summary>Whether a lookup need not offer this person for the role: on the other side, or "not me" was said.</summary>
    public static bool IsRuledOut(Procedure procedure, Case @case, Role role, Person person) =>
        StandsOpposite(procedure, @case, role, person) || HasDeclined(@case, role.Id, person);

    /// <summary>Whether the person stands on the side opposite to the role's.</summary>
    public static bool StandsOpposite(Procedure procedure, Case @case, Role role, Person person) =>
        role.Side switch
        {
            Side.Raising => @case.StandsOn(procedure, Side.Responding, person),
            Side.Responding => @case.StandsOn(procedure, Side.Raising, person),
            _ => false,
        };

    private static RoleAssigned Assigned(Person? by, DateTimeOffset at, string role, Holder holder) =>
        new()
        {
            By = by,
            At = at,
            Role = role,
            Holder = holder,
        };
}
