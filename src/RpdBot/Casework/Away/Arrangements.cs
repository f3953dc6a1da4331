using RpdBot.Procedures;
using RpdBot.Tables;

namespace RpdBot.Casework;

/// <summary>Keeps, for each person, who acts for them and when. The last one stands until it is taken back or replaced.</summary>
public sealed class Arrangements(ITables tables)
{
    private const string AwayRow = "away";
    private readonly ITable people = tables.Open("People");

    /// <summary>Who acts for the person, and when; null when they have said nothing.</summary>
    public Task<Arrangement?> OfAsync(Person person, CancellationToken cancellation) =>
        OfKeyAsync(PersonKey.Of(person), cancellation);

    /// <summary>Who acts for the person whose rows have this key.</summary>
    internal async Task<Arrangement?> OfKeyAsync(string key, CancellationToken cancellation) =>
        await people.GetAsync(key, AwayRow, cancellation) is { } row
            ? CaseJson.Read<Arrangement>(row.Values.Text("arrangement"))
            : null;

    /// <summary>Keeps it, in the place of any other.</summary>
    public Task SetAsync(Arrangement arrangement, CancellationToken cancellation) =>
        people.UpsertAsync(
            PersonKey.Of(arrangement.Person),
            [new(AwayRow, RowValues.Empty.With("arrangement", CaseJson.Write(arrangement)))],
            cancellation
        );

    /// <summary>Who acts for the person at this moment, through whoever is away too.</summary>
    public async Task<ActingAnswer> ActingForAsync(Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await OfAsync(person, cancellation) is not { } first || !first.HoldsAt(now))
        {
            return new ActingAnswer.Nobody();
        }

        var passed = new HashSet<string>(StringComparer.Ordinal) { person.Key };
        var (last, until) = (first, first.Ends);
        while (await OfAsync(last.To, cancellation) is { } next && next.HoldsAt(now))
        {
            if (!passed.Add(last.To.Key) || passed.Contains(next.To.Key))
            {
                return new ActingAnswer.Round(until);
            }

            (last, until) = (next, next.Ends < until ? next.Ends : until);
        }

        return new ActingAnswer.Somebody(last.To, last.Agency, until, first.By);
    }
}

/// <summary>Who acts for somebody at a moment.</summary>
public abstract record ActingAnswer
{
    private ActingAnswer() { }

    /// <summary>Nobody: they are asked themselves.</summary>
    public sealed record Nobody : ActingAnswer;

    /// <summary>This person does.</summary>
    /// <param name="To">Who acts.</param>
    /// <param name="Agency">The id of their agency, if known.</param>
    /// <param name="Until">When it ends.</param>
    /// <param name="By">Who arranged it.</param>
    public sealed record Somebody(Person To, string? Agency, DateTimeOffset Until, Person By) : ActingAnswer;

    /// <summary>All who are named are away and name each other.</summary>
    /// <param name="Until">When that ends.</param>
    public sealed record Round(DateTimeOffset Until) : ActingAnswer;
}
