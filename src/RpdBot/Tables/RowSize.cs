namespace RpdBot.Tables;

/// <summary>How large a row is for Azure, which splits a long text over several properties.</summary>
internal static class RowSize
{
    /// <summary>The most UTF-16 code units of one text property; the most bytes of a binary one are twice that.</summary>
    public const int PartLength = 32 * 1024;

    private const int LongestEscape = 6; // \uD83D
    private const int SuffixLength = 4; // of the name of a further part
    private const int EnvelopeBytes = 1024; // the lines of a batch around one change, without keys

    /// <summary>How many properties the value takes.</summary>
    public static int Parts(RowValue value) =>
        value switch
        {
            RowValue.OfText { Value.Length: > PartLength } text => PartsOf(text.Value).Count(),
            RowValue.OfBytes { Value.Length: > 2 * PartLength } bytes => PartsOf(bytes.Value).Count(),
            _ => 1,
        };

    /// <summary>The text cut into what properties can hold; a surrogate pair stays together.</summary>
    public static IEnumerable<string> PartsOf(string text)
    {
        var start = 0;
        while (text.Length - start > PartLength)
        {
            var end = start + PartLength;
            end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            yield return text[start..end];
            start = end;
        }

        yield return text[start..];
    }

    /// <summary>The bytes cut into what properties can hold.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> PartsOf(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 2 * PartLength)
        {
            yield return bytes[..(2 * PartLength)];
            bytes = bytes[(2 * PartLength)..];
        }

        yield return bytes;
    }

    /// <summary>The bytes of the row by Azure's own sum.</summary>
    public static int AsKept(string partition, string key, RowValues values) =>
        4 + (2 * (partition.Length + key.Length)) + values.ByName.Sum(value => AsKept(value.Key, value.Value));

    /// <summary>No fewer bytes than the change has in a batch.</summary>
    public static int AsSent(string partition, RowChange change) =>
        AsSent(partition, change, text => text.Sum(Escaped));

    /// <summary>The same if every character of every text had to be escaped: quickly told, and seldom near the limit.</summary>
    public static int AtMostAsSent(string partition, RowChange change) =>
        AsSent(partition, change, text => LongestEscape * text.Length);

    private static int AsSent(string partition, RowChange change, Func<string, int> escaped)
    {
        // Keys stand in the URL, percent-encoded (9 bytes a code unit at most), and in the body.
        var frame = EnvelopeBytes + (15 * (partition.Length + change.Key.Length));
        var values = change switch
        {
            RowChange.Insert insert => insert.Values,
            RowChange.Replace replace => replace.Values,
            RowChange.Upsert upsert => upsert.Values,
            _ => RowValues.Empty,
        };
        return frame + values.ByName.Sum(value => AsSent(value.Key, value.Value, escaped));
    }

    private static int AsKept(string name, RowValue value) =>
        (Parts(value) * (8 + (2 * (name.Length + SuffixLength)) + 4))
        + value switch
        {
            RowValue.OfText text => 2 * text.Value.Length,
            RowValue.OfBytes bytes => bytes.Value.Length,
            RowValue.OfFlag => 1,
            _ => 8,
        };

    private static int AsSent(string name, RowValue value, Func<string, int> escaped) =>
        (Parts(value) * ((2 * (name.Length + SuffixLength)) + 40)) // the name, its type's annotation, quotes
        + value switch
        {
            RowValue.OfText text => escaped(text.Value),
            RowValue.OfBytes bytes => (bytes.Value.Length + 2) / 3 * 4,
            _ => 40,
        };

    private static int Escaped(char unit) =>
        unit switch
        {
            '"' or '\\' => 2,
            >= ' ' and <= '~' => 1,
            _ => LongestEscape,
        };
}
