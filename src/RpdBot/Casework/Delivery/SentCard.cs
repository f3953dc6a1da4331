using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Where a card stands in Teams, and which drawing of it.</summary>
public sealed record SentCard
{
    /// <summary>The most places that are kept up to date; the oldest is let go.</summary>
    private const int MostPlaces = 5;

    /// <summary>Whose card it is; null for one that stands in an office's channel.</summary>
    public Person? Person { get; init; }

    /// <summary>The role of the office in whose channel it stands; null for a person's.</summary>
    public string? Office { get; init; }

    /// <summary>What it is about: an occurrence, or <see cref="Status"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>The conversation it stands in.</summary>
    public required ConversationReference Conversation { get; init; }

    /// <summary>The messages it stands in, the oldest first.</summary>
    public ImmutableArray<string> Activities { get; init; } = [];

    /// <summary>The revision of the case that it shows.</summary>
    public int Revision { get; init; }

    /// <summary>A hash of what it shows: a card that would look the same is not sent again.</summary>
    public string Shown { get; init; } = "";

    /// <summary>Which writing of its row this is; null for a card that was not remembered before.</summary>
    public string? ETag { get; init; }

    /// <summary>The subject of a card that answers "where is it?".</summary>
    public const string Status = "status";

    /// <summary>With one more place.</summary>
    public SentCard At(string activity) =>
        this with
        {
            Activities = [.. Activities.Remove(activity).Add(activity).TakeLast(MostPlaces)],
        };

    /// <summary>This card, which stands in one new place, beside the places that were remembered before.</summary>
    /// <remarks>
    /// Where those still show another drawing, what is shown is unknown: else this one would be taken for theirs, and
    /// nobody would bring them up to date.
    /// </remarks>
    public SentCard Onto(SentCard? before)
    {
        if (before is null || Activities.IsEmpty)
        {
            return before ?? this;
        }

        var others = before.Activities.Remove(Activities[^1]);
        return (this with { Activities = others, ETag = before.ETag }).At(Activities[^1]) with
        {
            Shown = others.IsEmpty || before.Shown == Shown ? Shown : "",
        };
    }

    /// <summary>The same, once it has been remembered.</summary>
    public SentCard Written(string etag) => this with { ETag = etag };

    /// <summary>The hash of a card's text.</summary>
    public static string HashOf(string card) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card))[..16]);

    internal RowValues ToValues() =>
        RowValues
            .Empty.With("person", Person is null ? null : CaseJson.Write(Person))
            .With("office", Office)
            .With("subject", Subject)
            .With("conversation", CaseJson.Write(Conversation))
            .With("activities", string.Join(',', Activities))
            .With("revision", Revision)
            .With("shown", Shown);

    internal static SentCard Read(Row row) =>
        new()
        {
            Person = row.Values.TextOrNull("person") is { } person ? CaseJson.Read<Person>(person) : null,
            Office = row.Values.TextOrNull("office"),
            Subject = row.Values.Text("subject"),
            Conversation = CaseJson.Read<ConversationReference>(row.Values.Text("conversation")),
            Activities = [.. row.Values.Text("activities").Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Revision = (int)row.Values.Number("revision"),
            Shown = row.Values.Text("shown"),
            ETag = row.ETag,
        };
}
