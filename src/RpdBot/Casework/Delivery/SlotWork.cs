namespace RpdBot.Casework;

/// <summary>Does what a slot is for.</summary>
public sealed class SlotWork(
    RoleWork roles,
    CardWork cards,
    RegisterWork register,
    AgainWork again,
    MailWork mail,
    Contacts contacts,
    Monitors monitors
)
{
    /// <summary>Does the work of one slot against the case as it stands.</summary>
    public Task<WorkResult> DoAsync(
        DeliveryRound round,
        StoredCase stored,
        Slot slot,
        CancellationToken cancellation
    ) =>
        slot.Purpose switch
        {
            Purpose.Find => roles.FindAsync(stored, slot.Subject, cancellation),
            Purpose.Mine => ListAsync(stored, slot, cancellation),
            Purpose.Register => register.DoAsync(stored, cancellation),
            Purpose.Again => again.DoAsync(stored, slot, cancellation),
            Purpose.Mail => mail.SendAsync(stored, slot, cancellation),
            _ => cards.PostAsync(round, stored, slot, cancellation),
        };

    private async Task<WorkResult> ListAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var person = slot.Person!;
        var @case = stored.Case;
        await contacts.SetMineAsync(
            person,
            @case.Reference,
            monitors.Knows(stored, person),
            @case.IsClosed,
            cancellation
        );
        return new WorkResult.Done();
    }
}
