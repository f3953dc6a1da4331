using RpdBot.People.Mail;

namespace RpdBot.Casework;

/// <summary>Writes e-mails to people who were not reached in Teams: what is asked, and nothing of what it is about.</summary>
public sealed class MailWork(IMail mail, CaseCards cards)
{
    /// <summary>Sends what the slot is for, if it is still asked.</summary>
    public async Task<WorkResult> SendAsync(StoredCase stored, Slot slot, CancellationToken cancellation)
    {
        var isOver = slot.Subject == SentCard.Status && stored.Case.IsClosed;
        if (isOver || !cards.IsWanted(stored, slot.Person!, slot.Subject))
        {
            return new WorkResult.Done();
        }

        var answer = await mail.SendAsync(cards.Letter(stored, slot.Person!, slot.Subject), cancellation);
        return answer switch
        {
            MailAnswer.NotNow later => new WorkResult.Later(later.Reason, later.After),
            MailAnswer.Refused => new WorkResult.NoWay(Trouble.NoMail),
            _ => new WorkResult.Done(),
        };
    }
}
