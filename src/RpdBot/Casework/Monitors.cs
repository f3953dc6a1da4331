using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>The business units of the partnerships served: who belongs to them.</summary>
public sealed class Monitors(Partnerships partnerships, PeopleOptions options)
{
    /// <summary>The id of the business unit's role in every definition.</summary>
    public const string BusinessUnit = "business-unit";

    /// <summary>The people of the business unit that watches over this procedure, as far as the settings name them.</summary>
    public IReadOnlyCollection<Person> Of(Procedure procedure) =>
        [.. Units(procedure).SelectMany(unit => unit.People).Where(named => named.ObjectId is not null).Select(Named)];

    /// <summary>The collective roles that the settings give this person for the procedure.</summary>
    public IReadOnlyList<string> RolesOf(Person person, Procedure procedure) =>
        Units(procedure).Any(unit => unit.Names(person)) ? [BusinessUnit] : [];

    private IEnumerable<Collective> Units(Procedure procedure) =>
        partnerships
            .All.Where(partnership => partnership.Procedure == procedure.Id)
            .Select(partnership => partnership.BusinessUnit);

    private Person Named(PersonReference named) =>
        new() { Name = "Business unit", Entra = new EntraId(options.HomeTenant, named.ObjectId!) };
}
