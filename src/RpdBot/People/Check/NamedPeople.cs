using RpdBot.Procedures;

namespace RpdBot.People.Check;

/// <summary>Everybody and every group that the settings files name, and where.</summary>
internal sealed class NamedPeople(Agencies agencies, Partnerships partnerships, PeopleOptions options)
{
    /// <summary>The people, with the place in the files.</summary>
    public IEnumerable<(string Tenant, PersonReference Person, string Where)> People =>
        Holders
            .Where(one => one.Holder is Holder.Named)
            .Select(one => (one.Tenant, ((Holder.Named)one.Holder).Person, one.Where))
            .Concat(
                Offices.SelectMany(office =>
                    office.Held.People.Select(person => (options.HomeTenant, person, office.Where))
                )
            );

    /// <summary>The groups, with the place in the files.</summary>
    public IEnumerable<(EntraId Group, string Where)> Groups =>
        Holders
            .Where(one => one.Holder is Holder.InGroup)
            .Select(one => (new EntraId(one.Tenant, ((Holder.InGroup)one.Holder).Id), one.Where))
            .Concat(
                Offices
                    .Where(office => office.Held.Group is not null)
                    .Select(office => (new EntraId(options.HomeTenant, office.Held.Group!), office.Where))
            );

    private IEnumerable<(string Tenant, Holder Holder, string Where)> Holders =>
        from agency in agencies.All
        from post in agency.Posts
        from holder in post.Value.ByStage.Values.Append(post.Value.Otherwise).OfType<Holder>()
        select (agency.Tenant ?? options.HomeTenant, holder, $"the post {post.Key} of the agency {agency.Id}");

    private IEnumerable<(Collective Held, string Where)> Offices =>
        from partnership in partnerships.All
        from office in partnership
            .Offices.Select(office => (office.Key, office.Value))
            .Append(("businessUnit", partnership.BusinessUnit))
            .Append(("executive", partnership.Executive))
        select (office.Item2, $"the office {office.Item1} of the partnership {partnership.Id}");
}
