using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace RpdBot.People.Graph;

/// <summary>Asks the Graph of one tenant who is in a group.</summary>
internal sealed class TenantGroups(string tenant, GraphServiceClient client, GraphCalls calls, GraphOptions options)
{
    private const int PageSize = 500;

    /// <summary>The people of the group and of the groups inside it, page by page.</summary>
    public async Task<GroupAnswer> MembersAsync(string groupId, CancellationToken cancellation) =>
        await calls.AskAsync("a group", token => AllAsync(groupId, token), cancellation) switch
        {
            GraphReply<List<User>>.Got got when got.Value.Count > options.MostMembers => new GroupAnswer.Unavailable(
                $"more than {options.MostMembers} members"
            ),
            GraphReply<List<User>>.Got got => new GroupAnswer.Members([
                .. got
                    .Value.Where(user => user.Id is not null && GraphPeople.IsOpen(user))
                    .Select(user => GraphPeople.Read(user, tenant))
                    .DistinctBy(member => member.Person.Key)
                    .OrderBy(member => member.Person.Name, StringComparer.InvariantCultureIgnoreCase)
                    .ThenBy(member => member.Person.Key, StringComparer.Ordinal),
            ]),
            GraphReply<List<User>>.Failed failed => new GroupAnswer.Unavailable(failed.Fault.Text)
            {
                Fault = failed.Fault,
            },
            _ => new GroupAnswer.NotFound(),
        };

    private async Task<List<User>?> AllAsync(string groupId, CancellationToken cancellation)
    {
        var all = new List<User>();
        var members = client.Groups[groupId].TransitiveMembers.GraphUser;
        var page = await members.GetAsync(
            ask =>
            {
                ask.QueryParameters.Select = GraphPeople.Fields;
                ask.QueryParameters.Top = PageSize;
                ask.QueryParameters.Count = true;
                ask.Headers.Add("ConsistencyLevel", "eventual");
            },
            cancellation
        );
        while (page is not null && all.Count <= options.MostMembers)
        {
            all.AddRange(page.Value ?? []);
            page = page.OdataNextLink is { } link
                ? await members
                    .WithUrl(Ours(link))
                    .GetAsync(ask => ask.Headers.Add("ConsistencyLevel", "eventual"), cancellation)
                : null;
        }

        return all;
    }

    /// <summary>The link to the next page, which leads to where the first came from, or nowhere.</summary>
    private string Ours(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var next)
        && Uri.Compare(
            next,
            new Uri(options.BaseUrl),
            UriComponents.SchemeAndServer,
            UriFormat.Unescaped,
            StringComparison.Ordinal
        ) == 0
            ? link
            : throw new InvalidOperationException("The next page lies on another server.");
}
