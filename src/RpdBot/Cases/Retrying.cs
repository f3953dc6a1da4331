using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Trying again, or in another way, what came to nothing: a lookup, or a message.</summary>
internal static class Retrying
{
    /// <summary>Somebody asks to try again.</summary>
    public static Decision Decide(Procedure procedure, Case @case, TryAgain again) =>
        Against(procedure, @case, again.By, again.Role) is { } refusal ? Decision.Refuse(refusal)
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
        Against(procedure, @case, write.By, write.Role) is { } refusal ? Decision.Refuse(refusal)
        : !CanBeWrittenTo(@case, write.Role) ? Decision.Nothing
        : Decision.Of(
            new MailAsked
            {
                By = write.By.Person,
                At = write.At,
                Role = write.Role,
            }
        );

    /// <summary>Why this actor may not say how it goes on with what came to nothing in the role; null when they may.</summary>
    internal static Refusal? Against(Procedure procedure, Case @case, Actor by, string roleId) =>
        !Staffing.Knows(procedure, @case, by) ? new Refusal.Unknown()
        : procedure.Role(roleId) is not { } role ? new Refusal.NotOffered(roleId)
        : !May(procedure, @case, by, role) ? new Refusal.NotYours()
        : @case.Closing is { } closing && @case.IsOver(roleId) ? new Refusal.Closed(closing.End)
        : null;

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
