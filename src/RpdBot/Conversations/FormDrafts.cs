using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Conversations;

/// <summary>What somebody has written so far into a form of several pages.</summary>
/// <remarks>Kept here and not on the card, which would grow past what Teams takes; it survives a lost card, too.</remarks>
public sealed class FormDrafts(ITables tables)
{
    private readonly ITable people = tables.Open("People");

    /// <summary>What was written: field → text as typed; nothing when the form has not been begun.</summary>
    public async Task<ImmutableDictionary<string, string>> FindAsync(
        Person person,
        CaseReference reference,
        Occurrence occurrence,
        CancellationToken cancellation
    ) =>
        await people.GetAsync(PersonKey.Of(person), KeyOf(reference, occurrence), cancellation) is { } row
            ? CaseJson.Read<ImmutableDictionary<string, string>>(row.Values.Text("typed"))
            : ImmutableDictionary<string, string>.Empty;

    /// <summary>Keeps what is written now.</summary>
    public Task KeepAsync(
        Person person,
        CaseReference reference,
        Occurrence occurrence,
        ImmutableDictionary<string, string> typed,
        CancellationToken cancellation
    ) =>
        people.UpsertAsync(
            PersonKey.Of(person),
            [new(KeyOf(reference, occurrence), RowValues.Empty.With("typed", CaseJson.Write(typed)))],
            cancellation
        );

    /// <summary>Forgets it: the form has been sent.</summary>
    public Task ForgetAsync(
        Person person,
        CaseReference reference,
        Occurrence occurrence,
        CancellationToken cancellation
    ) => people.DeleteAsync(PersonKey.Of(person), KeyOf(reference, occurrence), cancellation);

    private static string KeyOf(CaseReference reference, Occurrence occurrence) => $"form|{reference}|{occurrence}";
}
