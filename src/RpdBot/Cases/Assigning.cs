using System.Collections.Immutable;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>The roles that an answer gives to somebody: to a person whom it names, or to whoever answers.</summary>
internal static class Assigning
{
    /// <summary>The roles that the answer gives to somebody, with who it is.</summary>
    public static IEnumerable<(string Role, Holder Holder)> Of(Answering answering, DoneTask done) =>
        answering
            .Outcome.Assigns.OrderBy(given => given.Key, StringComparer.Ordinal)
            .Where(given => answering.Named.ContainsKey(given.Value))
            .Select(given => (given.Key, new Holder(answering.Named[given.Value], Found.Named)))
            .Concat(Taking(answering, done));

    /// <summary>What whoever answers takes on; when it was recorded for them, they take it on and not the recorder.</summary>
    private static IEnumerable<(string Role, Holder Holder)> Taking(Answering answering, DoneTask done) =>
        (done.OnBehalf ? answering.Case.HolderOf(done.Role) : done.By) is { } taker
            ? answering.Outcome.Takes.Select(role => (role, new Holder(taker, Found.Named)))
            : [];

    /// <summary>Roles that the answer gives to nobody, or to somebody who stands on the other side.</summary>
    public static ImmutableArray<FieldError> Errors(Answering answering)
    {
        var (procedure, @case, _, outcome) = answering;
        return
        [
            .. outcome
                .Assigns.OrderBy(given => given.Key, StringComparer.Ordinal)
                .Select(given =>
                    !answering.Named.TryGetValue(given.Value, out var person)
                        ? new FieldError(given.Value, "Please pick the person, or type their name and e-mail address.")
                    : Staffing.StandsOpposite(procedure, @case, procedure.Role(given.Key)!, person)
                        ? new FieldError(
                            given.Value,
                            $"{person.Name} already has a part on the other side of this case."
                        )
                    : null
                )
                .OfType<FieldError>(),
        ];
    }
}
