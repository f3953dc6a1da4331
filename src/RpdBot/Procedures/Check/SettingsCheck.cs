using System.Collections.Immutable;

namespace RpdBot.Procedures.Check;

/// <summary>What a definition leaves to be said, and whether the deployment says it.</summary>
internal static class SettingsCheck
{
    /// <summary>The faults of a definition: room for what is no setting, and settings without room.</summary>
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.Ids(procedure.Settings.Select(setting => setting.Id), "$.settings", "setting");
        var named = SettingTexts.Named(procedure);
        foreach (var (at, setting) in procedure.Settings.Index())
        {
            faults.Empty(setting.Meaning, $"$.settings[{at}].meaning");
            faults.AddIf(
                !named.Contains(setting.Id),
                $"$.settings[{at}].id",
                $"No text has room for “{setting.Id}”. Write {{{setting.Id}}} where it is to stand."
            );
        }

        foreach (var id in named.Except(procedure.Settings.Select(setting => setting.Id)).Order(StringComparer.Ordinal))
        {
            faults.Add("$.settings", $"A text has room for “{id}”, and there is no such setting. Add it.");
        }
    }

    /// <summary>The faults of a deployment: a procedure that is not there, and what it does not say.</summary>
    public static ImmutableArray<ProcedureFault> Of(
        ProcedureCatalogue catalogue,
        ILookup<string, GivenSettings> followed
    ) => [.. followed.SelectMany(group => group.SelectMany(given => Of(catalogue, given, group.First())))];

    private static IEnumerable<ProcedureFault> Of(
        ProcedureCatalogue catalogue,
        GivenSettings given,
        GivenSettings first
    )
    {
        if (catalogue.Newest(given.Procedure) is not { } newest)
        {
            return
            [
                new($"{given.By} procedure", $"There is no procedure “{given.Procedure}”. Name one that is installed."),
            ];
        }

        var missing = catalogue
            .All.Where(one => one.Id == given.Procedure)
            .SelectMany(one => SettingTexts.Missing(one, given.Values))
            .DistinctBy(setting => setting.Id)
            .Select(setting => new ProcedureFault(
                $"{given.By} settings.{setting.Id}",
                $"The procedure “{given.Procedure}” does not start without it: {setting.Meaning}"
            ));
        var different = newest
            .Settings.Where(setting =>
                given.Values.GetValueOrDefault(setting.Id) != first.Values.GetValueOrDefault(setting.Id)
            )
            .Select(setting => new ProcedureFault(
                $"{given.By} settings.{setting.Id}",
                $"{first.By} follows the same procedure and says something else. Say the same, or give one of them a procedure of its own."
            ));
        return missing.Concat(different);
    }
}
