using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Who is to hear of something: people, and offices of the partnership.</summary>
/// <param name="People">The people.</param>
/// <param name="Offices">The roles of the offices.</param>
internal sealed record Audience(IEnumerable<Person> People, IEnumerable<string> Offices)
{
    /// <summary>Whoever holds these roles now, and those of the roles that are offices.</summary>
    public static Audience Of(Procedure procedure, Case @case, IEnumerable<string> roles)
    {
        var known = roles.ToList();
        return new(
            known.SelectMany(@case.HoldersOf),
            known.Where(role => procedure.Role(role) is { Collective: true })
        );
    }

    /// <summary>The same, without the people of further agencies, who only get copies.</summary>
    public static Audience OfParties(Procedure procedure, Case @case)
    {
        var all = OfAll(procedure, @case);
        return all with { People = all.People.Where(person => !@case.IsOnlyInvolved(person)) };
    }

    /// <summary>Everybody who was written to or has opened the details, and the offices that have a part in the case.</summary>
    public static Audience OfAll(Procedure procedure, Case @case) =>
        new(
            @case
                .Parties.Concat(@case.AlsoInvolved.Select(one => one.Person))
                .Where(person => @case.Written.Contains(person.Key) || @case.HasOpened(person)),
            @case.Involved.Where(role => procedure.Role(role) is { Collective: true })
        );
}
