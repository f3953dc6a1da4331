using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>What is still to be brought somewhere for a case. It holds no text: that is drawn when it is sent.</summary>
public sealed record Slot
{
    /// <summary>Brings every card of the case that stands up to date.</summary>
    public static Slot Standing { get; } = new() { Purpose = Purpose.Refresh, Subject = "standing" };

    /// <summary>Brings the register up to date.</summary>
    public static Slot Registered { get; } = new() { Purpose = Purpose.Register, Subject = "entry" };

    /// <summary>What sort of work it is.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>For whom; null where it is for an office, or concerns the case as a whole.</summary>
    public Person? Person { get; init; }

    /// <summary>The role of the office that it is for, such as the business unit; null where it is for a person.</summary>
    public string? Office { get; init; }

    /// <summary>What it is about: an occurrence, a notice, a role.</summary>
    public required string Subject { get; init; }

    /// <summary>Since when it is to be brought.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Until when one sender holds it.</summary>
    public DateTimeOffset LeaseUntil { get; init; }

    /// <summary>Not to be tried before this moment.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>It waits until the person can be reached.</summary>
    public bool Parked { get; init; }

    /// <summary>It was given up.</summary>
    public bool Dead { get; init; }

    /// <summary>Whether it was tried in vain.</summary>
    internal bool IsLeft => Parked || Dead || Attempts > 0;

    /// <summary>When it may next be taken; null while it is parked or given up.</summary>
    public DateTimeOffset? NextMoment =>
        Parked || Dead ? null
        : LeaseUntil > NotBefore ? LeaseUntil
        : NotBefore;

    /// <summary>Where it stands among the rows of its case.</summary>
    public string Key => $"{CaseRows.Outgoing}{Place}";

    /// <summary>Where what was sent for it is remembered.</summary>
    public string SentKey => $"{CaseRows.Sent}{Place}";

    private string Place =>
        $"{(Office is null ? PersonKey.Of(Person) : PersonKey.OfOffice(Office))}|{Purpose.ToString().ToLowerInvariant()}|{Subject}";

    /// <summary>The row's values.</summary>
    public RowValues ToValues() =>
        RowValues
            .Empty.With("purpose", Purpose.ToString())
            .With("person", Person is null ? null : CaseJson.Write(Person))
            .With("office", Office)
            .With("subject", Subject)
            .With("since", Since)
            .With("attempts", Attempts)
            .With("leaseUntil", LeaseUntil)
            .With("notBefore", NotBefore)
            .With("parked", Parked)
            .With("dead", Dead);

    /// <summary>The slot of a row.</summary>
    public static Slot Read(Row row) =>
        new()
        {
            Purpose = Enum.TryParse<Purpose>(row.Values.Text("purpose"), out var purpose)
                ? purpose
                : throw new InvalidDataException("A slot has a purpose that this version does not know."),
            Person = row.Values.TextOrNull("person") is { } person ? CaseJson.Read<Person>(person) : null,
            Office = row.Values.TextOrNull("office"),
            Subject = row.Values.Text("subject"),
            Since = row.Values.InstantOrNull("since") ?? row.Values.Instant("notBefore"),
            Attempts = (int)row.Values.Number("attempts"),
            LeaseUntil = row.Values.Instant("leaseUntil"),
            NotBefore = row.Values.Instant("notBefore"),
            Parked = row.Values.Flag("parked"),
            Dead = row.Values.Flag("dead"),
        };
}
