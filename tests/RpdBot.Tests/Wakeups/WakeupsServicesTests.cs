using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RpdBot.Tables;
using RpdBot.Tests.Tables;
using RpdBot.Wakeups;

namespace RpdBot.Tests.Wakeups;

public sealed class WakeupsServicesTests : IDisposable
{
    private readonly TemporaryTables temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Host_WithWakeups_HasTheBookTheSweeperAndItsService()
    {
        using var provider = Provider();
        Assert.NotNull(provider.GetRequiredService<WakeupBook>());
        Assert.NotNull(provider.GetRequiredService<Sweeper>());
        Assert.Single(provider.GetServices<IHostedService>().OfType<SweepService>());
        Assert.Equal(TimeSpan.FromSeconds(30), Options(provider).Interval);
    }

    [Theory]
    [InlineData("00:00:01", true)]
    [InlineData("00:10:00", true)]
    [InlineData("00:00:00.9", false)]
    [InlineData("00:10:01", false)]
    public void Interval_OutsideItsLimits_IsRefused(string interval, bool taken)
    {
        using var provider = Provider(("Sweeper:Interval", interval));
        if (taken)
        {
            Assert.Equal(interval, Options(provider).Interval.ToString());
        }
        else
        {
            Assert.Throws<OptionsValidationException>(() => Options(provider));
        }
    }

    private static SweeperOptions Options(ServiceProvider provider) =>
        provider.GetRequiredService<IOptions<SweeperOptions>>().Value;

    private ServiceProvider Provider(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create<string, string?>(one.Name, one.Value)))
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<ITables>(temporary)
            .AddWakeups(configuration)
            .BuildServiceProvider();
    }
}
