using System.Buffers;
using System.Text.RegularExpressions;

namespace RpdBot.Tables;

/// <summary>What may be stored: the limits of Azure Table Storage, checked before anything is sent.</summary>
/// <remarks>
/// Every backend checks the same, so that what works on one works on the other. Sources: "Understanding the Table
/// service data model" and "Performing entity group transactions" in the Azure Storage REST reference. A call that
/// breaks one throws <see cref="TableLimitException"/>.
/// </remarks>
public static partial class TableLimits
{
    /// <summary>The most rows of a page.</summary>
    public const int PageSize = 1000;

    /// <summary>The most changes of a commit.</summary>
    public const int Changes = 100;

    /// <summary>The most UTF-16 code units of a partition or key.</summary>
    public const int KeyLength = 512;

    /// <summary>The most values of a row, a long text counting once for each 32,768 code units.</summary>
    public const int Properties = 252;

    /// <summary>The most bytes of a row, as Azure counts them: two for each code unit.</summary>
    public const int RowBytes = 1024 * 1024;

    /// <summary>The most bytes of a commit as sent.</summary>
    public const int CommitBytes = 4 * 1024 * 1024;

    /// <summary>The earliest moment that Azure keeps.</summary>
    public static readonly DateTimeOffset EarliestInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create([
        .. "/\\#?%",
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);

    /// <summary>Whether a table may be called that.</summary>
    public static void CheckTable(string name) =>
        Require(TableName().IsMatch(name), $"No table can be called '{name}'.");

    /// <summary>Whether that can be a partition or a key.</summary>
    public static void CheckKey(string key)
    {
        Require(key.Length is > 0 and <= KeyLength, $"A key has 1 to {KeyLength} characters; this has {key.Length}.");
        Require(!key.AsSpan().ContainsAny(NotInKeys), $"'{key}' has a character that no key can have.");
    }

    /// <summary>Whether that is an ETag of one writing of one row, not a wildcard or nothing.</summary>
    public static void CheckETag(string etag) =>
        Require(!string.IsNullOrWhiteSpace(etag) && etag.Trim() != "*", "An ETag that was read is needed.");

    /// <summary>Whether a range can be asked for; its bounds need not be possible keys.</summary>
    public static void CheckRange(RowRange range)
    {
        CheckKey(range.Partition);
        Require(range.From.Length <= KeyLength && range.To.Length <= KeyLength, "A bound is longer than any key.");
    }

    /// <summary>Whether a row can have that value under that name.</summary>
    public static void CheckValue(string name, RowValue? value)
    {
        Require(
            ValueName().IsMatch(name) && name is not ("PartitionKey" or "RowKey" or "Timestamp"),
            $"No value can be called '{name}'."
        );
        Require(
            value is not RowValue.OfInstant instant || instant.Value >= EarliestInstant,
            $"'{name}' is before 1601."
        );
    }

    /// <summary>Whether those changes can be one commit.</summary>
    public static void CheckCommit(string partition, IReadOnlyList<RowChange> changes)
    {
        CheckKey(partition);
        Require(
            changes.Count is >= 1 and <= Changes,
            $"A commit has 1 to {Changes} changes; this has {changes.Count}."
        );
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            Require(keys.Add(change.Key), $"'{change.Key}' is changed twice in one commit.");
            CheckChange(partition, change);
        }

        // Counting every character of what could not come near the limit would cost more than writing it.
        Require(
            changes.Sum(change => RowSize.AtMostAsSent(partition, change)) <= CommitBytes
                || changes.Sum(change => RowSize.AsSent(partition, change)) <= CommitBytes,
            "The commit is over 4 MiB."
        );
    }

    private static void CheckChange(string partition, RowChange change)
    {
        CheckKey(change.Key);
        switch (change)
        {
            case RowChange.Insert insert:
                CheckRow(partition, change.Key, insert.Values);
                break;
            case RowChange.Upsert upsert:
                CheckRow(partition, change.Key, upsert.Values);
                break;
            case RowChange.Replace replace:
                CheckRow(partition, change.Key, replace.Values);
                CheckETag(replace.ETag);
                break;
            case RowChange.Delete delete:
                CheckETag(delete.ETag);
                break;
        }
    }

    private static void CheckRow(string partition, string key, RowValues values)
    {
        Require(
            values.ByName.Sum(value => RowSize.Parts(value.Value)) <= Properties,
            $"'{key}' has over {Properties} values."
        );
        Require(RowSize.AsKept(partition, key, values) <= RowBytes, $"'{key}' is over 1 MiB.");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new TableLimitException(otherwise);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,99}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ValueName();
}
