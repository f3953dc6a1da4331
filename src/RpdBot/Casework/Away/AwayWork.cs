using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Views;

namespace RpdBot.Casework;

/// <summary>Carries out on cases who acts for somebody while they are away: new tasks at once, and those that wait.</summary>
public sealed class AwayWork(
    Arrangements arrangements,
    Contacts contacts,
    CaseBook book,
    CaseWriter writer,
    TimeProvider time
)
{
    /// <summary>Brings all cases of the person in line with what is arranged now.</summary>
    public async Task BringInLineAsync(Person person, Person? by, CancellationToken cancellation)
    {
        foreach (var reference in await contacts.CasesOfAsync(person, cancellation))
        {
            if (await book.ReadAsync(reference, cancellation) is { } stored)
            {
                await BringInLineAsync(stored, person, by, cancellation);
            }
        }
    }

    /// <summary>What waits for the person on the case goes to whoever acts for them, if somebody does.</summary>
    /// <returns>Whether all that waited for the person went over. What waits for an office of theirs does not.</returns>
    public async Task<bool> PassOnAsync(StoredCase stored, Person person, CancellationToken cancellation) =>
        await arrangements.ActingForAsync(person, time.GetUtcNow(), cancellation) switch
        {
            ActingAnswer.Somebody somebody => await PassOnAsync(stored, person, somebody, cancellation),
            ActingAnswer.Round round => await ReportAsync(
                stored,
                person,
                $"They are away until the end of {Day(round.Until)}, and so is whoever acts for them: they have named each other.",
                cancellation
            ),
            _ => false,
        };

    private async Task BringInLineAsync(StoredCase stored, Person person, Person? by, CancellationToken cancellation)
    {
        if (await arrangements.ActingForAsync(person, time.GetUtcNow(), cancellation) is not ActingAnswer.Nobody)
        {
            await PassOnAsync(stored, person, cancellation);
            return;
        }

        foreach (var (role, standing) in stored.Case.Delegations)
        {
            if (standing.Until is not null && standing.For.Person.Is(person))
            {
                var end = new EndDelegation
                {
                    By = Actor.Product,
                    At = time.GetUtcNow(),
                    Role = role,
                    ArrangedBy = by ?? person,
                };
                await WriteAsync(stored, "back", role, end, cancellation);
            }
        }
    }

    private async Task<bool> PassOnAsync(
        StoredCase stored,
        Person person,
        ActingAnswer.Somebody acting,
        CancellationToken cancellation
    )
    {
        var roles = RolesToPass(stored, person, acting.To);
        var all = roles.Count > 0;
        foreach (var role in roles)
        {
            var command = new DelegateRole
            {
                By = Actor.Product,
                At = time.GetUtcNow(),
                Role = role,
                To = acting.To,
                Agency = acting.Agency,
                Until = acting.Until,
                ArrangedBy = acting.By,
            };
            if (await WriteAsync(stored, "away", role, command, cancellation) is CaseAnswer.Refused refused)
            {
                all = false;
                await ReportAsync(stored, person, Sentence(refused.Refusal, acting.Until), cancellation);
            }
        }

        return all;
    }

    /// <summary>Those in which the person is asked, and those that somebody else has taken in their place so far.</summary>
    private static IReadOnlyList<string> RolesToPass(StoredCase stored, Person person, Person to) =>
        [
            .. stored
                .Case.Open.SelectMany(task => task.Roles.Except(task.Answered))
                .Distinct()
                .Where(role => stored.Procedure.Role(role) is { Collective: false })
                .Where(role =>
                    stored.Case.HolderOf(role) is { } holder
                    && !holder.Is(to)
                    && (
                        holder.Is(person)
                        || (
                            Delegating.IsActedFor(stored.Case, role, person)
                            && stored.Case.Delegations[role].Until is not null
                        )
                    )
                ),
        ];

    /// <summary>Who may name somebody else hears that no answer may come for a while.</summary>
    private async Task<bool> ReportAsync(
        StoredCase stored,
        Person person,
        string reason,
        CancellationToken cancellation
    )
    {
        foreach (var role in stored.Case.HeldBy(person).Where(role => IsAsked(stored.Case, role)).ToList())
        {
            var report = new ReportNotReached
            {
                By = Actor.Product,
                At = time.GetUtcNow(),
                Role = role,
                Person = person,
                Reason = reason,
            };
            await WriteAsync(stored, "not-passed", role, report, cancellation);
        }

        return false;
    }

    private static bool IsAsked(Case @case, string role) => @case.Open.Any(task => task.Roles.Contains(role));

    private static string Sentence(Refusal refusal, DateTimeOffset until) =>
        $"They are away until the end of {Day(until)}, and "
        + refusal switch
        {
            Refusal.BothSides => "whoever acts for them has a part on the other side of this case.",
            Refusal.OtherAgency => "whoever acts for them works for another agency.",
            Refusal.SaidNotMe => "whoever acts for them has said that it is not for them.",
            _ => "nobody can act for them on this case.",
        };

    private static string Day(DateTimeOffset until) => TimeWords.Day(LondonTime.Day(until.AddSeconds(-1)));

    private Task<CaseAnswer> WriteAsync(
        StoredCase stored,
        string what,
        string role,
        CaseCommand command,
        CancellationToken cancellation
    ) => writer.WriteAsync(stored, OperationId.Own(what, role, stored.Case.Revision), command, cancellation);
}
