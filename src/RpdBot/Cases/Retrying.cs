using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Trying again, or in another way, what came to nothing: a lookup, or a message.</summary>
internal static class Retrying
{
    /// <summary>Somebody asks to try again.</summary>
    public static Decision Decide(Procedure procedure, Case @case, TryAgain again) =>
        !Staffing.Knows(procedure, @case, again.By) ? Decision.Refuse(new Refusal.Unknown())
        : procedure.Role(again.Role) is not { } role ? Decision.Refuse(new Refusal.NotOffered(again.Role))
        : !May(procedure, @case, again.By, role) ? Decision.Refuse(new Refusal.NotYours())
        : @case.Closing is { } closing && @case.IsOver(again.Role) ? Decision.Refuse(new Refusal.Closed(closing.End))
        : !@case.Troubles.ContainsKey(again.Role) ? Decision.Nothing
        : Decision.Of(
            new TriedAgain
            {
                By = again.By.Person,
                At = again.At,
                Role = again.Role,
            }
        );

    /// <summary>Somebody asks to write by e-mail to a holder who was not reached.</summary>
    public static Decision Decide(Procedure procedure, Case @case, WriteByMail write) =>
        !Staffing.Knows(procedure, @case, write.By) ? Decision.Refuse(new Refusal.Unknown())
        : procedure.Role(write.Role) is not { } role ? Decision.Refuse(new Refusal.NotOffered(write.Role))
        : !May(procedure, @case, write.By, role) ? Decision.Refuse(new Refusal.NotYours())
        : @case.Closing is { } closing && @case.IsOver(write.Role) ? Decision.Refuse(new Refusal.Closed(closing.End))
        : !CanBeWrittenTo(@case, write.Role) ? Decision.Nothing
        : Decision.Of(
            new MailAsked
            {
                By = write.By.Person,
                At = write.At,
                Role = write.Role,
            }
        );

    /// <summary>Whether the holder of the role was not reached, has an address, and is not written to already.</summary>
    public static bool CanBeWrittenTo(Case @case, string role) =>
        @case.Troubles.ContainsKey(role)
        && @case.HolderOf(role) is { Email.Length: > 0 } holder
        && !@case.Mailed.Contains(holder.Key);

    /// <summary>Whether this actor may ask for it: whoever may name somebody for the role, and the owner of the case.</summary>
    public static bool May(Procedure procedure, Case @case, Actor by, Role role) =>
        by.Person is not null
        && (
            Staffing.MayName(procedure, @case, by, role)
            || @case.IsOwnedBy(procedure, by)
            || (Staffing.Watches(procedure, by) && @case.Troubles.ContainsKey(role.Id))
        );
}
