using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Giving what is asked of somebody to somebody else of their side, where they have left or are away for long.</summary>
public static class HandingOver
{
    /// <summary>What is asked of whoever does it, besides the person.</summary>
    public const string Why = "Why is it given to somebody else?";

    /// <summary>Whether this actor may: the office that watches, or whoever is on that side and has opened the case.</summary>
    /// <remarks>Only while something waits for the holder. Whoever holds the role passes it on by "not me".</remarks>
    public static bool May(Procedure procedure, Case @case, Actor by, Role role) =>
        role is { Collective: false }
        && by.Person is { } person
        && @case.HolderOf(role.Id)?.Is(person) == false
        && @case.Open.Any(task => task.Roles.Contains(role.Id) && !task.Answered.Contains(role.Id))
        && (
            Staffing.Watches(procedure, by) || (@case.HasOpened(person) && @case.StandsOn(procedure, role.Side, person))
        );

    internal static Decision Decide(Procedure procedure, Case @case, HandOver given)
    {
        if (!Staffing.Knows(procedure, @case, given.By))
        {
            return Decision.Refuse(new Refusal.Unknown());
        }

        if (procedure.Role(given.Role) is not { Collective: false, Id: not Role.AlsoInvolved } role)
        {
            return Decision.Refuse(new Refusal.NotOffered(given.Role));
        }

        if (@case.HolderOf(role.Id)?.Is(given.To) == true)
        {
            return given.By.Person?.Is(given.To) == true
                ? Decision.Nothing
                : Decision.Refuse(new Refusal.HeldAlready(given.To));
        }

        return Refuse(procedure, @case, given, role) is { } refusal
            ? Decision.Refuse(refusal)
            : Give(@case, given, role);
    }

    private static Refusal? Refuse(Procedure procedure, Case @case, HandOver given, Role role) =>
        @case.Closing is { } closing && @case.IsOver(role.Id) ? new Refusal.Closed(closing.End)
        : !May(procedure, @case, given.By, role) ? new Refusal.NotYours()
        : Staffing.StandsOpposite(procedure, @case, role, given.To) ? new Refusal.BothSides(given.To)
        : null;

    private static Decision Give(Case @case, HandOver given, Role role)
    {
        var (reason, wrong) = Writing.Reason(Why, given.Typed, given.At);
        return wrong is not null
            ? Decision.Refuse(wrong)
            : Decision.Of(
                new RoleHandedOver
                {
                    By = given.By.Person,
                    At = given.At,
                    Role = role.Id,
                    Holder = new(given.To, Found.HandedOver),
                    Before = @case.HolderOf(role.Id),
                    Reason = reason,
                }
            );
    }
}
