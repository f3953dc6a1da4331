using System.Text;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>What people wrote on the sample cards: as in life, as long as allowed, or as wicked as can be.</summary>
public sealed record SampleWords(string Name, Func<string, string> Brief, Func<string, string> Full)
{
    public const int LongestShort = 200;
    public const int LongestLong = 4000;

    public static SampleWords Ordinary { get; } = new("ordinary", text => text, text => text);

    public static SampleWords ThreeByte { get; } = Longest("three-byte", "字");

    public static SampleWords Emoji { get; } = Longest("emoji", "🧒");

    public static SampleWords Wicked(string text) => new("wicked", _ => text, _ => text);

    public Plain Said(string text) => Plain.Of(Full(text));

    public Plain Named(string text) => Plain.Of(Brief(text));

    public override string ToString() => Name;

    private static SampleWords Longest(string name, string letter) =>
        new(name, _ => Fill(letter, LongestShort), _ => Fill(letter, LongestLong));

    private static string Fill(string letter, int units) =>
        new StringBuilder().Insert(0, letter, units / letter.Length).ToString();
}
