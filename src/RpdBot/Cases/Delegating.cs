using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Acting for somebody: once, or for a time; how it begins, and how it ends.</summary>
public static class Delegating
{
    /// <summary>Whether this actor may name somebody who acts for the holder: they themselves, or the office that watches.</summary>
    public static bool May(Procedure procedure, Case @case, Actor by, Role role) =>
        role is { Collective: false }
        && by.Person is { } person
        && @case.HolderOf(role.Id) is { } holder
        && (holder.Is(person) || IsActedFor(@case, role.Id, person) || Staffing.Watches(procedure, by));

    /// <summary>Whether somebody acts for this person in the role.</summary>
    public static bool IsActedFor(Case @case, string role, Person person) =>
        @case.Delegations.GetValueOrDefault(role)?.For.Person.Is(person) == true;

    internal static Decision Decide(Procedure procedure, Case @case, DelegateRole delegated)
    {
        if (!Staffing.Knows(procedure, @case, delegated.By))
        {
            return Decision.Refuse(new Refusal.Unknown());
        }

        if (procedure.Role(delegated.Role) is not { Collective: false, Id: not Role.AlsoInvolved } role)
        {
            return Decision.Refuse(new Refusal.NotOffered(delegated.Role));
        }

        var arranger = delegated.By.Person is null ? delegated.ArrangedBy : delegated.By.Person;
        if (arranger is null || (delegated.By.Person is not null && !May(procedure, @case, delegated.By, role)))
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        return @case.HolderOf(role.Id)?.Is(delegated.To) == true && arranger.Is(delegated.To) == false
                ? Decision.Nothing
            : Refuse(procedure, @case, delegated, role) is { } refusal ? Decision.Refuse(refusal)
            : Decision.Of(
                new RoleDelegated
                {
                    By = arranger,
                    At = delegated.At,
                    Role = role.Id,
                    To = delegated.To,
                    Task = delegated.Task,
                    Until = delegated.Task is null ? delegated.Until : null,
                }
            );
    }

    /// <summary>Somebody takes the role back for the one for whom it was passed on.</summary>
    internal static Decision Decide(Procedure procedure, Case @case, EndDelegation end) =>
        !Staffing.Knows(procedure, @case, end.By) ? Decision.Refuse(new Refusal.Unknown())
        : procedure.Role(end.Role) is null ? Decision.Refuse(new Refusal.NotOffered(end.Role))
        : !@case.Delegations.ContainsKey(end.Role) ? Decision.Nothing
        : !MayEnd(procedure, @case, end) ? Decision.Refuse(new Refusal.NotYours())
        : @case.Closing is { } closing && @case.IsOver(end.Role) ? Decision.Refuse(new Refusal.Closed(closing.End))
        : Decision.Of(Ended(end.Role, end.At, end.By.Person ?? end.ArrangedBy));

    private static bool MayEnd(Procedure procedure, Case @case, EndDelegation end) =>
        end.By.Person is { } person
            ? IsActedFor(@case, end.Role, person) || Staffing.Watches(procedure, end.By)
            : end.ArrangedBy is not null;

    /// <summary>"Not me", by whoever acts for somebody: it goes back, or on to whom they name.</summary>
    internal static Decision Decline(DeclineRole decline, Delegation standing)
    {
        var speaker = decline.By.Person!;
        var declined = new RoleDeclined
        {
            By = speaker,
            At = decline.At,
            Role = decline.Role,
        };
        CaseEvent next =
            decline.Instead is { } instead && !instead.Is(standing.For.Person)
                ? new RoleDelegated
                {
                    By = speaker,
                    At = decline.At,
                    Role = decline.Role,
                    To = instead,
                    Task = standing.Task,
                    Until = standing.Until,
                }
                : Ended(decline.Role, decline.At, speaker);
        return Decision.Of(declined, next);
    }

    /// <summary>What has lasted to its end.</summary>
    internal static IEnumerable<DelegationEnded> Over(Case @case, DateTimeOffset now) =>
        @case
            .Delegations.Where(entry => entry.Value.Until <= now && !@case.IsOver(entry.Key))
            .Select(entry => Ended(entry.Key, now, by: null));

    /// <summary>The same decision, in which a role is back with its holder before something new is asked of it.</summary>
    internal static Decision Returning(Case @case, Decision decision)
    {
        if (@case.Delegations.IsEmpty || decision is not Decision.Happened happened)
        {
            return decision;
        }

        var story = new Story(@case);
        foreach (var one in happened.Events)
        {
            if (one is TaskOpened opened)
            {
                Return(story, opened);
            }

            story.Then(one);
        }

        return story.Told();
    }

    private static void Return(Story story, TaskOpened opened)
    {
        var now = story.Now;
        foreach (
            var role in opened.Task.Roles.Where(role =>
                now.Delegations.GetValueOrDefault(role)?.IsOverFor(now, opened.Task.Occurrence) == true
            )
        )
        {
            story.Then(Ended(role, opened.At, by: null));
        }
    }

    private static Refusal? Refuse(Procedure procedure, Case @case, DelegateRole delegated, Role role) =>
        @case.Closing is { } closing && @case.IsOver(role.Id) ? new Refusal.Closed(closing.End)
        : @case.HolderOf(role.Id) is not { } holder ? new Refusal.NotOffered(role.Id)
        : delegated.Task is { } task && @case.Waiting(task)?.Roles.Contains(role.Id) != true
            ? new Refusal.TaskOver(task)
        : delegated.Task is null && !(delegated.Until > delegated.At) ? new Refusal.NotOffered(role.Id)
        : holder.Is(delegated.To) ? new Refusal.NamedThemselves()
        : IsActedFor(@case, role.Id, delegated.To) ? new Refusal.GoesRound(delegated.To)
        : Staffing.StandsOpposite(procedure, @case, role, delegated.To) ? new Refusal.BothSides(delegated.To)
        : delegated.Agency is { } agency && @case.AgencyOf(role.Side)?.Id != agency
            ? new Refusal.OtherAgency(delegated.To)
        : Staffing.HasDeclined(@case, role.Id, delegated.To) ? new Refusal.SaidNotMe(delegated.To)
        : null;

    private static DelegationEnded Ended(string role, DateTimeOffset at, Person? by) =>
        new()
        {
            By = by,
            At = at,
            Role = role,
        };
}
