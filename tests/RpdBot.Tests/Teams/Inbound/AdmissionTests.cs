using Microsoft.Extensions.Options;
using RpdBot.Teams;
using RpdBot.Teams.Inbound;

namespace RpdBot.Tests.Teams.Inbound;

public sealed class AdmissionTests
{
    private const string Served = "1111abcd-1111-1111-1111-111111111111";
    private const string Other = "99999999-9999-9999-9999-999999999999";

    public static TheoryData<string, string?, string?, bool> Tenants =>
        new()
        {
            { "message", Served, Served, true },
            { "message", Served, Served.ToUpperInvariant(), true },
            { "message", Served, null, false },
            { "message", null, Served, false },
            { "message", "", "", false },
            { "message", null, null, false },
            { "message", Served, Other, false },
            { "message", Other, Other, false },
            { "invoke", Served, Served, true },
            { "invoke", null, Served, false },
            { "invoke", Served, Other, false },
            { "conversationUpdate", Served, Served, true },
            { "conversationUpdate", null, Served, true },
            { "conversationUpdate", "", Served, true },
            { "conversationUpdate", Served, null, true },
            { "conversationUpdate", null, null, false },
            { "conversationUpdate", null, Other, false },
            { "conversationUpdate", Served, Other, false },
            { "installationUpdate", null, Served, true },
            { "installationUpdate", Other, Served, false },
        };

    [Theory]
    [MemberData(nameof(Tenants))]
    public void Activity_OfTheseTenants_IsServedOrNot(
        string type,
        string? conversation,
        string? channelData,
        bool isServed
    )
    {
        var activity = Activity(type, conversation, channelData);

        Assert.Equal(isServed ? null : 403, Admission("app").Check(activity)?.Status);
    }

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("MSTEAMS", false)]
    [InlineData("webchat", false)]
    [InlineData("emulator", false)]
    public void Activity_OfAnotherChannel_IsNotServed(string channel, bool isServed)
    {
        var activity = Activity("message", Served, Served) with { ChannelId = channel };

        Assert.Equal(isServed, Admission("app").Check(activity) is null);
    }

    [Fact]
    public void Activity_WithAServiceUrlThatIsNotAllowed_IsNotServed()
    {
        var activity = Activity("message", Served, Served) with { ServiceUrl = "https://example.com/" };

        Assert.Equal(403, Admission("app").Check(activity)?.Status);
    }

    [Fact]
    public void Activity_WithoutAnAppId_IsServedForAnyOneTenant()
    {
        var local = Activity("message", Other, Other) with { ServiceUrl = Bodies.LocalServiceUrl };

        Assert.Null(Admission(appId: null).Check(local));
        Assert.NotNull(Admission(appId: null).Check(local with { ChannelData = null }));
    }

    private static Activity Activity(string type, string? conversation, string? channelData) =>
        new()
        {
            Type = type,
            ChannelId = "msteams",
            ServiceUrl = Bodies.PublicServiceUrl,
            Conversation = new ConversationAccount { Id = "a:1", TenantId = conversation },
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = channelData } },
        };

    private static Admission Admission(string? appId)
    {
        var options = Options.Create(new TeamsOptions { MicrosoftAppId = appId, AllowedTenants = [Served] });
        return new Admission(options, new ServiceUrlRule(options));
    }
}
