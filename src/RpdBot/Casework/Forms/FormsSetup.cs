using Microsoft.Extensions.Options;
using RpdBot.Teams;

namespace RpdBot.Casework;

/// <summary>Adds the printed forms to the host.</summary>
internal static class FormsSetup
{
    /// <summary>Adds the desk that prints them and the delivery that the settings choose.</summary>
    public static IServiceCollection AddForms(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(FormOptions.Section).Get<FormOptions>() ?? new FormOptions();
        return services
            .AddSingleton<FormDesk>()
            .AddSingleton<FolderDelivery>()
            .AddSingleton<ChatDelivery>()
            .AddSingleton<IFormDelivery>(provider =>
                (options.Delivery ?? Usual(provider)) == FormPlace.Chat
                    ? provider.GetRequiredService<ChatDelivery>()
                    : provider.GetRequiredService<FolderDelivery>()
            );
    }

    private static FormPlace Usual(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<TeamsOptions>>().Value.HasAppId ? FormPlace.Chat : FormPlace.Folder;
}
