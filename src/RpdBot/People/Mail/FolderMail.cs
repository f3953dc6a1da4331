using System.Net.Mail;
using System.Text;

namespace RpdBot.People.Mail;

/// <summary>Writes e-mails into a folder, where any mail program opens them.</summary>
internal sealed class FolderMail(string folder) : IMail
{
    private const string From = "rpdbot@this-machine.example";

    public bool Serves => true;

    public async Task<MailAnswer> SendAsync(Letter letter, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = folder,
            };
            using var message = new MailMessage(From, letter.To, letter.Subject, letter.Text)
            {
                SubjectEncoding = Encoding.UTF8,
                BodyEncoding = Encoding.UTF8,
            };
            await client.SendMailAsync(message, cancellation);
            return new MailAnswer.Sent();
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return new MailAnswer.Refused("address");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or SmtpException)
        {
            return new MailAnswer.NotNow(trouble.GetType().Name);
        }
    }
}
