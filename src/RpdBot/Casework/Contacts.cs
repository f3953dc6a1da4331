using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tables;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>What is kept of each person: where to reach them, their cases, and what waits for them.</summary>
public sealed class Contacts(ITables tables)
{
    private const string ConversationRow = "conversation";
    private const string GreetedRow = "greeted";
    private const string KnownRow = "known";
    private const string RemovedRow = "removed";
    private readonly ITable people = tables.Open("People");

    /// <summary>Where to write to the person; null while they have no chat with the bot.</summary>
    public async Task<ConversationReference?> FindAsync(Person person, CancellationToken cancellation) =>
        await people.GetAsync(PersonKey.Of(person), ConversationRow, cancellation) is { } row
            ? CaseJson.Read<ConversationReference>(row.Values.Text("reference"))
            : null;

    /// <summary>Remembers where to write to the person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="conversation">Their chat.</param>
    /// <param name="by">What made the chat known, such as the id of an activity.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    /// <returns>
    /// Whether the chat was first made known by this, so that exactly one caller says hello: also when it was cut off
    /// before it did, and comes again.
    /// </returns>
    public async Task<bool> RememberAsync(
        Person person,
        ConversationReference conversation,
        string by,
        CancellationToken cancellation
    )
    {
        var partition = PersonKey.Of(person);
        var values = RowValues.Empty.With("reference", CaseJson.Write(conversation)).With("by", by);
        var first = await people.CommitAsync(partition, [new RowChange.Insert(ConversationRow, values)], cancellation);
        if (first is CommitResult.Committed)
        {
            return true;
        }

        var before = (await people.GetAsync(partition, ConversationRow, cancellation))?.Values;
        var known = before is null ? by : before.TextOrNull("by");
        await people.UpsertAsync(partition, [new(ConversationRow, values.With("by", known))], cancellation);
        return known == by && await people.GetAsync(partition, GreetedRow, cancellation) is null;
    }

    /// <summary>The person has been said hello to: whatever comes again from now on says no more.</summary>
    public Task GreetedAsync(Person person, CancellationToken cancellation) =>
        people.UpsertAsync(PersonKey.Of(person), [new(GreetedRow, RowValues.Empty)], cancellation);

    /// <summary>Forgets where to write to the person: they removed the bot.</summary>
    public async Task ForgetAsync(Person person, CancellationToken cancellation)
    {
        await people.DeleteAsync(PersonKey.Of(person), GreetedRow, cancellation);
        await people.UpsertAsync(PersonKey.Of(person), [new(RemovedRow, RowValues.Empty)], cancellation);
        await people.DeleteAsync(PersonKey.Of(person), ConversationRow, cancellation);
    }

    /// <summary>Whether the person has removed the bot at some time: it is not added for them against their will.</summary>
    public async Task<bool> HasRemovedAsync(Person person, CancellationToken cancellation) =>
        await people.GetAsync(PersonKey.Of(person), RemovedRow, cancellation) is not null;

    /// <summary>Whether this chat with the person was made by the product itself: what waits has been brought there.</summary>
    public async Task<bool> HasMadeAsync(
        Person person,
        ConversationReference conversation,
        CancellationToken cancellation
    ) =>
        await people.GetAsync(PersonKey.Of(person), ConversationRow, cancellation) is { } row
        && row.Values.TextOrNull("by")?.Length == 0
        && CaseJson.Read<ConversationReference>(row.Values.Text("reference")).Conversation.Id
            == conversation.Conversation.Id;

    /// <summary>Puts the case among the person's own, or takes it away.</summary>
    public Task SetMineAsync(
        Person person,
        CaseReference reference,
        bool isTheirs,
        bool isClosed,
        CancellationToken cancellation
    ) => SetAsync(person, $"case|{reference}", isTheirs, RowValues.Empty.With("closed", isClosed), cancellation);

    /// <summary>The cases that are among the person's own.</summary>
    public Task<IReadOnlyList<CaseReference>> CasesOfAsync(Person person, CancellationToken cancellation) =>
        ReferencesAsync(person, "case|", cancellation);

    /// <summary>Remembers that something of the case waits until the person can be reached.</summary>
    public Task SetWaitingAsync(Person person, CaseReference reference, bool waits, CancellationToken cancellation) =>
        SetAsync(person, WaitingRow(reference), waits, RowValues.Empty.With("waits", true), cancellation);

    /// <summary>Whether something of the case waits until the person can be reached.</summary>
    public async Task<bool> IsWaitingAsync(Person person, CaseReference reference, CancellationToken cancellation) =>
        await people.GetAsync(PersonKey.Of(person), WaitingRow(reference), cancellation) is not null;

    /// <summary>The cases of which something waits until the person can be reached.</summary>
    public Task<IReadOnlyList<CaseReference>> WaitingForAsync(Person person, CancellationToken cancellation) =>
        ReferencesAsync(person, "waiting|", cancellation);

    /// <summary>Somebody as they are named by an e-mail address alone.</summary>
    public static Person AtAddress(string email) => new() { Name = email, Email = email };

    /// <summary>Remembers that Teams or the directory knows the person by this e-mail address.</summary>
    public Task IntroduceAsync(Person known, string email, CancellationToken cancellation) =>
        people.UpsertAsync(
            PersonKey.Of(AtAddress(email)),
            [new(KnownRow, RowValues.Empty.With("person", CaseJson.Write(known)))],
            cancellation
        );

    /// <summary>Who is known by the e-mail address of somebody who was named by it; null while nobody is.</summary>
    public async Task<Person?> KnownAsync(Person named, CancellationToken cancellation) =>
        named.Entra is null && await people.GetAsync(PersonKey.Of(named), KnownRow, cancellation) is { } row
            ? CaseJson.Read<Person>(row.Values.Text("person"))
            : null;

    private static string WaitingRow(CaseReference reference) => $"waiting|{reference}";

    private Task SetAsync(Person person, string key, bool there, RowValues values, CancellationToken cancellation) =>
        there
            ? people.UpsertAsync(PersonKey.Of(person), [new(key, values)], cancellation)
            : people.DeleteAsync(PersonKey.Of(person), key, cancellation);

    private async Task<IReadOnlyList<CaseReference>> ReferencesAsync(
        Person person,
        string prefix,
        CancellationToken cancellation
    )
    {
        var references = new List<CaseReference>();
        await foreach (var row in people.ReadAllAsync(RowRange.Prefix(PersonKey.Of(person), prefix), cancellation))
        {
            if (CaseReference.Read(row.Key[prefix.Length..]) is { } reference)
            {
                references.Add(reference);
            }
        }

        return references;
    }
}
