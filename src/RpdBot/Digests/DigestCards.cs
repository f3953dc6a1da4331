using RpdBot.Cards;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Digests;

/// <summary>Draws a partnership's digest from its register.</summary>
public sealed class DigestCards(RegisterBook register, DigestTimes times, CaseCards cards)
{
    /// <summary>The digest as things stand now.</summary>
    /// <param name="partnership">Whose.</param>
    /// <param name="since">What happened after this moment is news …</param>
    /// <param name="until">… up to and with this one.</param>
    /// <param name="now">The moment of reading.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<DrawnCard> DrawAsync(
        Partnership partnership,
        DateTimeOffset since,
        DateTimeOffset until,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var contents = new DigestContents
        {
            Partnership = partnership.Name,
            Calendar = times.CalendarOf(partnership),
            Since = since,
            Until = until,
            Now = now,
            Open = await register.OpenAsync(partnership, cancellation),
            Closed = await ClosedAsync(partnership, since, until, cancellation),
        };
        return cards.Of(DigestCard.Of(DigestViews.Of(contents)));
    }

    private async Task<IReadOnlyList<RegisterEntry>> ClosedAsync(
        Partnership partnership,
        DateTimeOffset since,
        DateTimeOffset until,
        CancellationToken cancellation
    )
    {
        var closed = new List<RegisterEntry>();
        for (var year = LondonTime.Day(since).Year; year <= LondonTime.Day(until).Year; year++)
        {
            closed.AddRange(await register.ClosedAsync(partnership, year, cancellation));
        }

        return closed;
    }
}
