using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.People;

namespace RpdBot.Tests.People;

/// <summary>A folder with settings files of its own, gone after the test; what is not written is the demo's.</summary>
internal sealed class SettingsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rpdbot-people-");
    private readonly Dictionary<string, string?> _settings = [];

    public SettingsFolder With(string setting, string json)
    {
        var path = Path.Combine(_folder.FullName, $"{setting}.json");
        File.WriteAllText(path, json);
        _settings[$"People:{setting}"] = path;
        return this;
    }

    public SettingsFolder WithSetting(string setting, string value)
    {
        _settings[$"People:{setting}"] = value;
        return this;
    }

    public ServiceProvider Load() =>
        new ServiceCollection()
            .AddPeople(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build())
            .BuildServiceProvider();

    /// <summary>The faults as <c>path sentence</c>, sorted.</summary>
    public IReadOnlyList<string> Faults() =>
        [
            .. Assert
                .Throws<ConfigurationFaultsException>(Load)
                .Faults.Select(fault => $"{fault.Path} {fault.Sentence}")
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _folder.Delete(recursive: true);
}
