namespace RpdBot.Documents.Word;

/// <summary>The styles of a form.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Hint = "FormHint";
    public const string Label = "FormLabel";
    public const string Answer = "FormAnswer";
    public const string NoAnswer = "FormNoAnswer";
    public const string Note = "FormNote";
    public const string Version = "FormVersion";
    public const string Gap = "FormGap";
    public const string Table = "FormTable";
}
