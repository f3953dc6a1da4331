using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace RpdBot.Tests.People.FakeGraph;

/// <summary>A host in Development, or not.</summary>
internal sealed class DevelopmentHost(string name = "Development") : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "RpdBot";

    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
