using System.Collections.Immutable;
using System.Text.Json;

namespace RpdBot.Procedures.Check;

/// <summary>Reads the definitions of a deployment, and refuses all of them when one is at fault.</summary>
/// <remarks>A bot that started without one of its procedures would leave the cases that follow it standing still.</remarks>
public static class ProcedureFiles
{
    /// <summary>The procedures that the JSON files of the folder define.</summary>
    /// <param name="folder">The folder; folders inside it are not read.</param>
    /// <param name="calendar">The days that deadlines count in; without one, every weekday is a working day.</param>
    /// <exception cref="ProcedureFaultsException">A definition is at fault, or there is none.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static ProcedureCatalogue Load(string folder, WorkingCalendar? calendar = null)
    {
        var files = Definitions(folder).Select(Read).ToList();
        var faults = files.SelectMany(file => file.Faults).Concat(Twice(files)).ToImmutableArray();
        if (files.Count == 0)
        {
            faults = [new(folder, "There is no definition here. Put at least one JSON file into the folder.")];
        }

        return faults.IsEmpty
            ? new ProcedureCatalogue(files.Select(file => With(file.Procedure!, calendar)))
            : throw new ProcedureFaultsException(faults);
    }

    /// <summary>The faults of one file, each path beginning with its name; none when it can be used.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImmutableArray<ProcedureFault> Check(string path) => Read(path).Faults;

    /// <summary>The files of a folder that define procedures, in the order of their names.</summary>
    private static IEnumerable<string> Definitions(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.json")
            .Where(path => !path.EndsWith(ProcedureJson.SchemaEnding, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static Procedure With(Procedure procedure, WorkingCalendar? calendar) =>
        calendar is null ? procedure : procedure with { Calendar = calendar };

    private static DefinitionFile Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var text = File.ReadAllText(path);
            var misshapen = ShapeOf(text);
            var procedure = misshapen.IsEmpty ? ProcedureJson.Read(text) : null;
            var faults = procedure is null ? misshapen : ProcedureCheck.Of(procedure);
            return new(name, procedure, [.. faults.Select(fault => fault with { Path = $"{name} {fault.Path}" })]);
        }
        catch (JsonException wrong)
        {
            return new(name, Procedure: null, [new($"{name} {wrong.Path ?? "$"}", wrong.Message)]);
        }
    }

    private static ImmutableArray<ProcedureFault> ShapeOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. ShapeCheck.Of(document.RootElement)];
    }

    private static IEnumerable<ProcedureFault> Twice(IEnumerable<DefinitionFile> files) =>
        files
            .Where(file => file.Procedure is not null)
            .GroupBy(file => (file.Procedure!.Id, file.Procedure.Version))
            .SelectMany(same => same.Skip(1).Select(file => Twice(file, same.First())));

    private static ProcedureFault Twice(DefinitionFile file, DefinitionFile first) =>
        new(
            $"{file.Name} $.version",
            $"{first.Name} defines the same version of “{file.Procedure!.Id}”. Give a changed procedure a new version."
        );

    private sealed record DefinitionFile(string Name, Procedure? Procedure, ImmutableArray<ProcedureFault> Faults);
}
