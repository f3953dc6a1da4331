namespace RpdBot.People.Mail;

/// <summary>An e-mail: plain text, to one person.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject, one line.</param>
/// <param name="Text">The text, lines ended by a line feed.</param>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>Never the content: this may come into a log.</summary>
    public override string ToString() => nameof(Letter);
}
