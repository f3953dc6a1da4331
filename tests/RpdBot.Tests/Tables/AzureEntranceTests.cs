using System.Net;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using RpdBot.Tables;
using RpdBot.Tables.Azure;
using RpdBot.Tests.FakeAzure;

namespace RpdBot.Tests.Tables;

/// <summary>Who may enter, where rows may go, and what is said of an account that does not let the bot in.</summary>
public sealed class AzureEntranceTests
{
    private readonly FakeAzureServer server = new()
    {
        Endpoint = new Uri("https://fakeaccount.table.core.windows.net"),
        Token = "right",
    };

    [Fact]
    public async Task Token_ForAnAccount_IsAskedForStorageAndSentOverHttps()
    {
        var credential = new FixedCredential("right");
        using var tables = Open(credential);
        await tables.Open("Cases").CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], default);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes.Distinct());
        Assert.All(server.Requests, request => Assert.Equal("https", request.Address.Scheme));
    }

    [Fact]
    public async Task Account_ThatRefusesTheToken_IsNamedByItsCodeAlone()
    {
        using var tables = Open(new FixedCredential("wrong"));
        var values = RowValues.Empty.With("state", "private");
        var refused = await Assert.ThrowsAsync<StoreException>(() =>
            tables.Open("Cases").CommitAsync("p", [new RowChange.Insert("secret", values)], default)
        );
        Assert.Equal("Azure Table Storage answered 403 AuthenticationFailed.", refused.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Identity_ThatGetsNoToken_SendsNothing()
    {
        using var tables = Open(new FixedCredential(token: null));
        await Assert.ThrowsAsync<StoreException>(() => tables.Open("Cases").GetAsync("p", "a", default));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Redirect_ToAnywhere_IsNotFollowed()
    {
        server.Before = _ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.TemporaryRedirect);
            answer.Headers.Location = new Uri("https://elsewhere.example/");
            return Task.FromResult<HttpResponseMessage?>(answer);
        };
        using var tables = Open(new FixedCredential("right"));
        await Assert.ThrowsAsync<StoreException>(() =>
            tables.Open("Cases").CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], default)
        );
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("200", "<html>Sign in to the network</html>")]
    [InlineData("404", "<html>Not found</html>")]
    [InlineData("400", """{"odata.error":{"code":"InvalidInput","message":{"lang":"en-US","value":"x"}}}""")]
    public async Task Answer_ThatIsNone_IsUnknown(string status, string body)
    {
        server.Before = _ =>
            Task.FromResult<HttpResponseMessage?>(
                new HttpResponseMessage(Enum.Parse<HttpStatusCode>(status)) { Content = new StringContent(body) }
            );
        using var tables = Open(new FixedCredential("right"));
        var table = tables.Open("Cases");
        await Assert.ThrowsAsync<StoreException>(() => table.GetAsync("p", "a", default));
        await Assert.ThrowsAsync<StoreException>(() => table.QueryAsync(RowRange.All("p"), null, default));
        await Assert.ThrowsAsync<StoreException>(() =>
            table.CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], default)
        );
    }

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData(
        "HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--x\r\nHTTP/1.1 204 No Content\r\nETag: W/\"2\"\r\n\r\n"
    )]
    [InlineData("HTTP/1.1 409 Conflict\r\n\r\n{\"odata.error\":{\"code\":\"TableBeingDeleted\"}}\r\n")]
    [InlineData("HTTP/1.1 gone\r\n\r\n")]
    [InlineData("")]
    public async Task Commit_NotAnsweredForEveryRow_IsUnknown(string answer)
    {
        server.Before = _ =>
            Task.FromResult<HttpResponseMessage?>(
                new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(answer) }
            );
        using var tables = Open(new FixedCredential("right"));
        await Assert.ThrowsAsync<StoreException>(() =>
            tables.Open("Cases").CommitAsync("p", [new RowChange.Insert("a", RowValues.Empty)], default)
        );
    }

    [Theory]
    [InlineData(null, "is needed")]
    [InlineData("account", "must be an address")]
    [InlineData("https://account.table.core.windows.net/?sv=2020&sig=abc", "without a key or signature")]
    [InlineData("https://me:key@account.table.core.windows.net", "without a key or signature")]
    [InlineData("http://account.table.core.windows.net", "must begin with https://")]
    [InlineData("http://10.0.0.1:10002/devstoreaccount1", "must begin with https://")]
    [InlineData("ftp://127.0.0.1/devstoreaccount1", "must begin with https://")]
    [InlineData("http://127.0.0.1:10002/", "ends in its account")]
    [InlineData("http://127.0.0.1:10002/a/b", "ends in its account")]
    public void Endpoint_ThatMayNotBeUsed_IsRefusedInOneSentence(string? endpoint, string reason)
    {
        var options = new StorageOptions { Backend = StorageBackend.AzureTables, TableEndpoint = endpoint };
        var refused = Assert.Throws<StorageStartException>(() =>
            AzureTables.Start(options, TimeProvider.System, NullLogger<AzureTables>.Instance)
        );
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://account.table.core.windows.net", null)]
    [InlineData("https://127.0.0.1:10002/devstoreaccount1", null)]
    [InlineData("http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData("http://localhost:10002/devstoreaccount1/", "devstoreaccount1")]
    public void EmulatorsKey_ForAnEndpoint_IsUsedOnThisMachineOnly(string endpoint, string? account)
    {
        Assert.Equal(account, AzureEndpoint.Of(new StorageOptions { TableEndpoint = endpoint }).EmulatorAccount);
    }

    private AzureTables Open(TokenCredential credential) =>
        server.OpenTables(retries: 2, TimeSpan.FromMinutes(1), credential);

    private sealed class FixedCredential(string? token) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return token is null
                ? throw new CredentialUnavailableException("Nobody is signed in.")
                : new AccessToken(token, DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
