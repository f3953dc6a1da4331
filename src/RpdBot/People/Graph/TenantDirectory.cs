using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace RpdBot.People.Graph;

/// <summary>Asks the Graph of one tenant about people.</summary>
internal sealed class TenantDirectory(string tenant, GraphServiceClient client, GraphCalls calls)
{
    private const int MostOffered = 10;
    private const int MostOfOneAddress = 3;
    private const int LongestSearch = 100;
    private const string Eventual = "eventual";
    private const string ConsistencyLevel = "ConsistencyLevel";

    public async Task<DirectoryAnswer> FindAsync(string objectId, CancellationToken cancellation) =>
        Answer(
            await calls.AskAsync(
                "one person",
                token => client.Users[objectId].GetAsync(ask => ask.QueryParameters.Select = GraphPeople.Fields, token),
                cancellation
            )
        );

    public async Task<DirectoryAnswer> FindByEmailAsync(string email, CancellationToken cancellation)
    {
        var address = Quoted(email.Trim());
        var found = await UsersAsync(
            "an address",
            $"mail eq {address} or userPrincipalName eq {address} or proxyAddresses/any(a:a eq {Quoted($"smtp:{email.Trim()}")})",
            MostOfOneAddress,
            cancellation
        );
        return found switch
        {
            GraphReply<List<User>>.Got { Value: { } users } => OneOf(users),
            GraphReply<List<User>>.Failed failed => new DirectoryAnswer.Unavailable(failed.Fault.Text),
            _ => new DirectoryAnswer.NotFound(),
        };
    }

    /// <summary>Those whose name, family name or address begins so; nobody when Graph does not answer.</summary>
    public async Task<IReadOnlyList<DirectoryPerson>> SearchAsync(string text, CancellationToken cancellation)
    {
        var start = Quoted(text.Length > LongestSearch ? text[..LongestSearch] : text);
        var found = await UsersAsync(
            "who is called so",
            $"accountEnabled eq true and (startswith(displayName,{start}) or startswith(surname,{start}) or startswith(mail,{start}))",
            MostOffered,
            cancellation
        );
        return found is GraphReply<List<User>>.Got got ? [.. got.Value.Select(Read)] : [];
    }

    /// <summary>The manager so many levels up. The chain is read in one question, as far as it is needed.</summary>
    public async Task<DirectoryAnswer> ManagerOfAsync(string objectId, int levels, CancellationToken cancellation) =>
        levels == 1
            ? Answer(await ManagerAsync(objectId, cancellation))
            : await ChainAsync(objectId, levels, cancellation) switch
            {
                GraphReply<User>.Got got when Above(got.Value, levels) is { } manager => GraphPeople.Answer(
                    manager,
                    tenant
                ),
                GraphReply<User>.Failed failed => new DirectoryAnswer.Unavailable(failed.Fault.Text),
                _ => new DirectoryAnswer.NotFound(),
            };

    /// <summary>The object id of anybody, for a first question; or why it was not answered.</summary>
    public async Task<(string? ObjectId, GraphFault? Fault)> AnybodyAsync(CancellationToken cancellation) =>
        await UsersAsync("anybody", "accountEnabled eq true", most: 1, cancellation) switch
        {
            GraphReply<List<User>>.Got got => (got.Value.FirstOrDefault()?.Id, null),
            GraphReply<List<User>>.Failed failed => (null, failed.Fault),
            _ => (null, null),
        };

    private Task<GraphReply<User>> ManagerAsync(string objectId, CancellationToken cancellation) =>
        calls.AskAsync(
            "a manager",
            async token =>
                await client
                    .Users[objectId]
                    .Manager.GetAsync(ask => ask.QueryParameters.Select = GraphPeople.Fields, token) as User,
            cancellation
        );

    private Task<GraphReply<User>> ChainAsync(string objectId, int levels, CancellationToken cancellation)
    {
        var expand = string.Create(
            CultureInfo.InvariantCulture,
            $"manager($levels={levels};$select={string.Join(',', GraphPeople.Fields)})"
        );
        return calls.AskAsync(
            "a line of managers",
            token =>
                client
                    .Users[objectId]
                    .GetAsync(
                        ask =>
                        {
                            ask.QueryParameters.Select = GraphPeople.Fields;
                            ask.QueryParameters.Expand = [expand];
                            ask.Headers.Add(ConsistencyLevel, Eventual);
                        },
                        token
                    ),
            cancellation
        );
    }

    /// <summary>Null when the line ends before, or comes back to somebody below.</summary>
    private static User? Above(User user, int levels)
    {
        var seen = new HashSet<string?>(StringComparer.OrdinalIgnoreCase) { user.Id };
        var at = user;
        for (var level = 0; level < levels && at is not null; level++)
        {
            at = at.Manager as User;
            at = at is not null && seen.Add(at.Id) ? at : null;
        }

        return at;
    }

    private Task<GraphReply<List<User>>> UsersAsync(
        string what,
        string filter,
        int most,
        CancellationToken cancellation
    ) =>
        calls.AskAsync(
            what,
            async token =>
                (
                    await client.Users.GetAsync(
                        ask =>
                        {
                            ask.QueryParameters.Select = GraphPeople.Fields;
                            ask.QueryParameters.Filter = filter;
                            ask.QueryParameters.Orderby = ["displayName"];
                            ask.QueryParameters.Top = most;
                            ask.QueryParameters.Count = true;
                            ask.Headers.Add(ConsistencyLevel, Eventual);
                        },
                        token
                    )
                )?.Value,
            cancellation
        );

    private DirectoryAnswer Answer(GraphReply<User> reply) =>
        reply switch
        {
            GraphReply<User>.Got got => GraphPeople.Answer(got.Value, tenant),
            GraphReply<User>.Failed failed => new DirectoryAnswer.Unavailable(failed.Fault.Text),
            _ => new DirectoryAnswer.NotFound(),
        };

    /// <summary>Open accounts first: an address may have been given to a successor.</summary>
    private DirectoryAnswer OneOf(List<User> users)
    {
        var open = users.Where(GraphPeople.IsOpen).ToList();
        return (open.Count > 0 ? open : users) switch
        {
            [] => new DirectoryAnswer.NotFound(),
            [var one] => GraphPeople.Answer(one, tenant),
            var several => new DirectoryAnswer.Ambiguous([.. several.Select(Read)]),
        };
    }

    private DirectoryPerson Read(User user) => GraphPeople.Read(user, tenant);

    /// <summary>A text in a filter: quotes are doubled, so that what somebody types stays a text.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
