using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Naming people of further agencies, and their "not me".</summary>
public static class Involving
{
    /// <summary>The most people of further agencies: each gets every copy.</summary>
    private const int Most = 10;

    /// <summary>What is asked of whoever names somebody, besides the person.</summary>
    public static readonly Field Agency = new()
    {
        Id = CaseFields.Agency,
        Label = "Which agency is it?",
        Kind = FieldKind.Text,
        Required = true,
    };

    /// <summary>Whether the person may name somebody of a further agency now.</summary>
    public static bool May(Procedure procedure, Case @case, Person person) => Refuse(procedure, @case, person) is null;

    internal static Decision Decide(Procedure procedure, Case @case, InvolvePerson involve)
    {
        var by = involve.By.Person!;
        if (Refuse(procedure, @case, by) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { [Agency.Id] = involve.Agency };
        return FormCheck.Check([Agency], typed, involve.At) switch
        {
            FormResult.Refused mend => Decision.Refuse(new Refusal.Answers([.. mend.Errors])),
            FormResult.Accepted accepted when !@case.Admits(involve.Person) => Decision.Of(
                new PersonInvolved
                {
                    By = by,
                    At = involve.At,
                    Person = involve.Person,
                    Agency = accepted.Answers[Agency.Id],
                }
            ),
            _ => @case.IsOnlyInvolved(involve.Person)
                ? Decision.Nothing
                : Decision.Refuse(new Refusal.BothSides(involve.Person)),
        };
    }

    /// <summary>"Not me": they get no more copies, and whoever they name gets them in their place.</summary>
    internal static Decision Decide(Case @case, DeclineRole decline)
    {
        var speaker = decline.By.Person!;
        if (@case.AlsoInvolved.FirstOrDefault(one => one.Person.Is(speaker)) is not { } involved)
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        if (decline.Instead?.Is(speaker) == true)
        {
            return Decision.Refuse(new Refusal.NamedThemselves());
        }

        var declined = new RoleDeclined
        {
            By = speaker,
            At = decline.At,
            Role = decline.Role,
        };
        return decline.Instead is not { } instead || @case.Admits(instead)
            ? Decision.Of(declined)
            : Decision.Of(
                declined,
                new PersonInvolved
                {
                    By = speaker,
                    At = decline.At,
                    Person = instead,
                    Agency = involved.Agency,
                }
            );
    }

    /// <summary>Whoever was named by an address turns out to be somebody whom Teams knows.</summary>
    internal static IEnumerable<CaseEvent> Bound(Case @case, BindPerson bind) =>
        @case.AlsoInvolved.FirstOrDefault(one => one.Person.Is(bind.Named)) is { } involved && !@case.Admits(bind.Known)
            ?
            [
                new PersonInvolved
                {
                    By = involved.By,
                    At = bind.At,
                    Person = bind.Known,
                    Agency = involved.Agency,
                    Formerly = bind.Named,
                },
            ]
            : [];

    private static Refusal? Refuse(Procedure procedure, Case @case, Person person) =>
        !procedure.InvolvesOthers ? new Refusal.NotOffered(Role.AlsoInvolved)
        : !@case.StandsOn(procedure, Side.Raising, person) && !@case.StandsOn(procedure, Side.Responding, person)
            ? new Refusal.NotYours()
        : !@case.HasOpened(person) ? new Refusal.NotOpened()
        : @case.Closing is { } closing ? new Refusal.Closed(closing.End)
        : @case.AlsoInvolved.Length >= Most ? new Refusal.NotOffered(Role.AlsoInvolved)
        : null;
}
