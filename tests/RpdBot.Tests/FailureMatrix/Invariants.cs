using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Digests;
using RpdBot.People;
using RpdBot.People.Mail;
using RpdBot.Procedures;
using RpdBot.Wakeups;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>What holds whatever went wrong: some of it at every moment, the rest when nothing is left to do.</summary>
/// <param name="services">Those of any host: what they do here is to compute.</param>
internal sealed class Invariants(IServiceProvider services)
{
    private const string Digest = "digest|demo";

    private readonly ProcedureCatalogue procedures = services.GetRequiredService<ProcedureCatalogue>();
    private readonly Monitors monitors = services.GetRequiredService<Monitors>();
    private readonly CardOptions options = services.GetRequiredService<CardOptions>();
    private readonly Partnership demo = services.GetRequiredService<Partnerships>().All[0];
    private readonly DigestTimes digests = services.GetRequiredService<DigestTimes>();

    /// <summary>What is broken of what holds at every moment, also at the moment of a crash.</summary>
    public IEnumerable<string> BrokenAtAnyMoment(StoredRows rows)
    {
        foreach (var file in CaseFile.AllIn(rows, procedures))
        {
            foreach (var broken in History(file))
            {
                yield return broken;
            }

            if (file.NextMoment is { } next && !(file.Wakeups is [var first, ..] && first <= next))
            {
                yield return $"nobody is woken at the case's next moment, {next:s}";
            }
        }

        if (NextDigest(rows) is { } post && !(CaseFile.MomentsOf(rows, Digest) is [var look, ..] && look <= post))
        {
            yield return $"nobody is woken for the digest of {post:s}";
        }
    }

    /// <summary>What is broken of what holds when nothing is left to do.</summary>
    public IEnumerable<string> Broken(Ending ending) =>
        BrokenAtAnyMoment(ending.Rows)
            .Concat(
                CaseFile
                    .AllIn(ending.Rows, procedures)
                    .SelectMany(file => Quiet(file).Concat(Registered(file, ending.Rows)).Concat(Shown(file, ending)))
            )
            .Concat(
                ending
                    .Rows.Of(WakeupKey.Table)
                    .Where(row => CaseFile.MomentIn(row.Key) <= ending.Now)
                    .Select(row => $"a wake-up that was due still stands: {row.Key}")
            );

    private static IEnumerable<string> History(CaseFile file)
    {
        var revision = file.Case.Revision;
        if (!file.Events.Select(row => row.Key).SequenceEqual(Enumerable.Range(1, revision).Select(CaseRows.Event)))
        {
            yield return $"the events are not numbered 1 to {revision}";
        }

        var folded = Case.From(file.Events.Select(row => CaseRows.ReadEvent(row.Row)));
        if (CaseJson.Write(folded) != CaseJson.Write(file.Case))
        {
            yield return "the events do not make the case that stands";
        }

        var done = file.Operations.Select(row => (int)row.Row.Values.Number("revision")).Order().ToList();
        if (done.Distinct().Count() != done.Count || done.LastOrDefault() != revision)
        {
            yield return $"the operations do not account for the case: {string.Join(' ', done)} of {revision}";
        }
    }

    private static IEnumerable<string> Quiet(CaseFile file)
    {
        foreach (var slot in file.Slots.Where(slot => slot.NextMoment is not null || slot.Dead))
        {
            yield return $"a slot was never dealt with: {slot.Key}";
        }

        if (file.NextMoment is null && !file.Wakeups.IsEmpty)
        {
            yield return $"a case that is over is woken at {file.Wakeups[0]:s}";
        }
    }

    private IEnumerable<string> Registered(CaseFile file, StoredRows rows)
    {
        var entry = RegisterEntries.Of(file.Procedure, file.Case);
        var row = rows.Find("Register", $"{demo.Id}|open", entry.Reference.Value);
        if (row is null || !row.Values.Equals(entry.ToValues()))
        {
            yield return "the register does not have the case as it stands";
        }

        if (
            entry.ClosedAt is { } closed
            && rows.Find("Register", $"{demo.Id}|closed|{LondonTime.Day(closed).Year}", entry.Reference.Value)
                ?.Values.Equals(entry.ToValues()) != true
        )
        {
            yield return "the register of closed cases does not have the case as it stands";
        }

        foreach (var person in file.Case.Holders.Values.Select(holder => holder.Person).DistinctBy(one => one.Key))
        {
            var isListed = rows.Find("People", PersonKey.Of(person), $"case|{file.Case.Reference}") is not null;
            if (isListed != file.Case.IsKnownTo(file.Procedure, person))
            {
                yield return $"the case {(isListed ? "is" : "is not")} among those of {person.Name}";
            }
        }
    }

    /// <summary>Every card that is remembered shows what a fresh one would, unless somebody may be typing into it.</summary>
    private IEnumerable<string> Shown(CaseFile file, Ending ending)
    {
        var (then, now) = (CardsAt(file.LastEvent), CardsAt(ending.Now));
        foreach (var card in file.Sent)
        {
            var drawn = Draw(then, file, card);
            foreach (var activity in drawn.IsForm ? [] : card.Activities)
            {
                // A card is not drawn anew because a day has gone by: it may have been drawn when the case last changed.
                var key = Post.KeyOf(card.Conversation.Conversation.Id!, activity);
                var stands = ending.Posts.FirstOrDefault(post => post.Key == key)?.Card;
                if (!IsSame(stands, drawn) && !IsSame(stands, Draw(now, file, card)))
                {
                    yield return $"a card does not show the case as it stands: {card.Subject} of {card.Person?.Name ?? card.Office}";
                }
            }
        }
    }

    private CaseCards CardsAt(DateTimeOffset moment) => new(monitors, new ManualClock(moment), options, new NoMail());

    private static DrawnCard Draw(CaseCards cards, CaseFile file, SentCard card) =>
        card.Person is { } person
            ? cards.Draw(file.Stored, person, card.Subject)
            : cards.InChannel(file.Stored, card.Subject);

    private static bool IsSame(JsonNode? stands, DrawnCard drawn) =>
        JsonNode.DeepEquals(stands, drawn.Card.ToJson(drawn.Options.Actions));

    /// <summary>When the digest has to be looked at again; null while there is none.</summary>
    private DateTimeOffset? NextDigest(StoredRows rows)
    {
        if (
            rows.Find("People", "channels", demo.Id) is null
            || rows.Find("Jobs", Digest, "head")?.Values.Text("state") is not { } text
        )
        {
            return null;
        }

        var state = CaseJson.Read<DigestState>(text);
        var next = digests.After(demo, state.Day);
        return state.Post?.NextMoment < next ? state.Post.NextMoment : next;
    }
}
