using RpdBot.Teams;

namespace RpdBot.Tests.Teams;

public sealed class TeamsOptionsValidatorTests
{
    private static readonly TeamsOptions Right = new()
    {
        MicrosoftAppId = TeamsHost.AppId,
        MicrosoftAppTenantId = TeamsHost.Tenant,
        MicrosoftAppPassword = "not-a-real-secret",
        AllowedTenants = [TeamsHost.Tenant],
    };

    public static TheoryData<string, TeamsOptions> Wrong =>
        new()
        {
            { "MicrosoftAppId must be", Right with { MicrosoftAppId = "rpd-bot" } },
            { "MicrosoftAppTenantId must be", Right with { MicrosoftAppTenantId = null } },
            {
                "MicrosoftAppTenantId must be",
                Right with
                {
                    MicrosoftAppType = AppType.MultiTenant,
                    MicrosoftAppTenantId = "common",
                }
            },
            { "MicrosoftAppPassword is needed", Right with { MicrosoftAppPassword = "" } },
            { "Teams:AllowedTenants must list", Right with { AllowedTenants = [] } },
            { "Teams:AllowedTenants must list", Right with { AllowedTenants = [TeamsHost.Tenant, "*"] } },
            { "'https://x' is no host", Right with { ServiceUrlHosts = ["https://x"] } },
            { "'10.0.0.1' is no host", Right with { ServiceUrlHosts = ["10.0.0.1"] } },
            { "Teams:OpenIdMetadata must be", Right with { OpenIdMetadata = "http://login.example.com/" } },
            { "Teams:OpenIdMetadata must be", Right with { OpenIdMetadata = "keys.json" } },
            { "Teams:TurnPatience must be", Right with { TurnPatience = TimeSpan.FromSeconds(15) } },
            { "Teams:RequestTimeout must be", Right with { RequestTimeout = TimeSpan.FromSeconds(-1) } },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Options_ThatAreWrong_AreRefusedWithASentence(string sentence, TeamsOptions options)
    {
        var fault = Assert.Single(new TeamsOptionsValidator().Validate(null, options).Failures!);

        Assert.Contains(sentence, fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_OfAManagedIdentity_NeedNoSecretAndNoHomeTenant()
    {
        var options = Right with
        {
            MicrosoftAppType = AppType.UserAssignedMSI,
            MicrosoftAppTenantId = null,
            MicrosoftAppPassword = null,
        };

        Assert.True(new TeamsOptionsValidator().Validate(null, options).Succeeded);
    }

    [Fact]
    public void Options_WithoutAnAppId_NeedNothing() =>
        Assert.True(new TeamsOptionsValidator().Validate(null, new TeamsOptions()).Succeeded);

    [Fact]
    public void Options_AsText_HideTheSecret() =>
        Assert.DoesNotContain("secret", Right.ToString(), StringComparison.Ordinal);
}
