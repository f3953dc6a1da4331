using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Tests.People.FakeGraph;

namespace RpdBot.Tests.People;

/// <summary>A folder with settings files of its own, gone after the test; what is not written is the demo's.</summary>
internal sealed class SettingsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rpdbot-people-");
    private readonly Dictionary<string, string?> _settings = [];
    private bool _hasProcedures;

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

    /// <summary>The settings as they are now.</summary>
    public IReadOnlyDictionary<string, string?> Settings => _settings;

    /// <summary>The files are held against the built-in procedures.</summary>
    public SettingsFolder WithProcedures()
    {
        _hasProcedures = true;
        return this;
    }

    public ServiceProvider Load() =>
        Procedures()
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

    private IServiceCollection Procedures() =>
        _hasProcedures
            ? new ServiceCollection().AddProcedures(new ConfigurationBuilder().Build(), new DevelopmentHost())
            : new ServiceCollection();
}
