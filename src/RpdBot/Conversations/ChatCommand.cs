using System.Text.RegularExpressions;
using RpdBot.Cases;

namespace RpdBot.Conversations;

/// <summary>What somebody asks for by typing.</summary>
public abstract partial record ChatCommand
{
    private ChatCommand() { }

    /// <summary>Raise a difference.</summary>
    public sealed record Raise : ChatCommand;

    /// <summary>Show my cases.</summary>
    public sealed record MyCases : ChatCommand;

    /// <summary>Show where a case is; without a reference, where all of mine are.</summary>
    public sealed record Status(CaseReference? Reference) : ChatCommand;

    /// <summary>Take a difference back.</summary>
    public sealed record Withdraw(CaseReference? Reference) : ChatCommand;

    /// <summary>Open a resolved case again.</summary>
    public sealed record Reopen(CaseReference? Reference) : ChatCommand;

    /// <summary>Print the form of a case.</summary>
    public sealed record Form(CaseReference? Reference) : ChatCommand;

    /// <summary>Make this channel the business unit's.</summary>
    public sealed record UseChannel : ChatCommand;

    /// <summary>Show the business unit's digest.</summary>
    public sealed record Digest : ChatCommand;

    /// <summary>Say who acts for me while I am away.</summary>
    public sealed record Away : ChatCommand;

    /// <summary>I am back: nobody acts for me any more.</summary>
    public sealed record Back : ChatCommand;

    /// <summary>Show the help.</summary>
    public sealed record Help : ChatCommand;

    /// <summary>Anything else.</summary>
    public sealed record Other : ChatCommand;

    /// <summary>How long reading may take, in ms: far longer than it does, also where a machine stands still for a moment.</summary>
    private const int Patience = 1000;

    /// <summary>Reads what was typed, forgiving about how it is said.</summary>
    public static ChatCommand Read(string typed)
    {
        var match = ReferenceShape().Match(typed);
        var reference = CaseReference.Read($"RPD-{match.Groups["year"]}-{match.Groups["number"]}");
        var words = ReferenceShape().Replace(typed, " ");
        return words switch
        {
            _ when ReopenShape().IsMatch(words) => new Reopen(reference),
            _ when WithdrawShape().IsMatch(words) => new Withdraw(reference),
            _ when reference is not null && FormShape().IsMatch(words) => new Form(reference),
            _ when reference is null && ChannelShape().IsMatch(words) => new UseChannel(),
            _ when reference is null && DigestShape().IsMatch(words) => new Digest(),
            _ when reference is null && CasesShape().IsMatch(words) => new MyCases(),
            _ when reference is null && RaiseShape().IsMatch(words) => new Raise(),
            _ when reference is null && FormShape().IsMatch(words) => new Form(Reference: null),
            _ when reference is null && BackShape().IsMatch(words) => new Back(),
            _ when reference is null && AwayShape().IsMatch(words) => new Away(),
            _ when reference is not null || StatusShape().IsMatch(words) => new Status(reference),
            _ when HelpShape().IsMatch(words) => new Help(),
            _ => new Other(),
        };
    }

    [GeneratedRegex(
        @"\bRPD[\s\p{Pd}]*(?<year>[0-9]{4})[\s\p{Pd}]*(?<number>[0-9]{6})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex ReferenceShape();

    [GeneratedRegex(
        @"\b(raise|raising|start|begin|open|new|report|escalate)\b.*\b(difference|differences|disagreement|concern|rpd|escalation|case)\b|^\W*(raise|rpd|escalate|(professional\s+)?difference|i\s+disagree\b.*)\W*$",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.Singleline,
        Patience
    )]
    private static partial Regex RaiseShape();

    [GeneratedRegex(
        @"\b(my|list|all|open)\b.*\b(cases|differences|drafts)\b|^\W*(cases|my case|drafts|my drafts)\W*$",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.Singleline,
        Patience
    )]
    private static partial Regex CasesShape();

    [GeneratedRegex(
        @"\b(use|take|choose|set|move\s+to|work\s+in)\b.*\b(this|the)\s+channel\b|^\W*this\s+channel\W*$",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.Singleline,
        Patience
    )]
    private static partial Regex ChannelShape();

    [GeneratedRegex(
        @"\b(digest|digests)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex DigestShape();

    [GeneratedRegex(
        @"\b(forms?|word\s+document|print)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex FormShape();

    [GeneratedRegex(
        @"\b(away|on\s+leave|annual\s+leave|holiday|out\s+of\s+(the\s+)?office|delegate|acts?\s+for\s+me|stand\s+in)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex AwayShape();

    [GeneratedRegex(
        @"\b(i\s*['’]?\s*a?m|i\s+am)\s+back\b|^\W*back\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex BackShape();

    [GeneratedRegex(
        @"\b(status|where)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex StatusShape();

    [GeneratedRegex(
        @"\b(reopen|re-open|open\s+(it\s+|the\s+case\s+)?again)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex ReopenShape();

    [GeneratedRegex(
        @"\b(withdraw|take\s+back|take\s+it\s+back)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex WithdrawShape();

    [GeneratedRegex(
        @"\b(help|hello|hi|hey|what can you do|how|start)\b|^\W*\?+\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex HelpShape();
}
