using RpdBot.Procedures.Check;

namespace RpdBot.Procedures.Describing;

/// <summary>The command line for whoever writes a procedure: check, list, show. It starts no bot and keeps nothing.</summary>
/// <param name="folder">Where the definitions of this deployment stand.</param>
/// <param name="output">Where it says what it finds.</param>
public sealed class ProceduresTool(string folder, TextWriter output)
{
    /// <summary>The word on the command line that means this and not the bot.</summary>
    public const string Word = "procedures";

    private const int Fine = 0;
    private const int AtFault = 1;
    private const int NotUnderstood = 2;

    private const string Usage = """
        procedures check FILE…            every fault of these definitions, with its place; none: the exit code is 0
        procedures list                   the procedures that are installed
        procedures show ID [--mermaid]    one of them as tables, or as a Mermaid flowchart; ID can be a file, or ID@VERSION
        procedures schema                 the JSON Schema of a definition
        """;

    /// <summary>Does what the arguments after the word ask.</summary>
    /// <returns>0; 1 when a definition is at fault; 2 when it was not understood.</returns>
    public int Run(params IReadOnlyList<string> arguments) =>
        arguments switch
        {
            ["check", _, ..] => Check([.. arguments.Skip(1)]),
            ["list"] => List(),
            ["show", var id] => Show(id, ProcedureTables.Of),
            ["show", var id, "--mermaid"] => Show(id, ProcedureChart.Of),
            ["schema"] => Say(ProcedureJson.SchemaText()),
            _ => Say(Usage, NotUnderstood),
        };

    private int Check(IReadOnlyList<string> paths)
    {
        var worst = Fine;
        foreach (var path in paths)
        {
            var faults = Trying(path, () => ProcedureFiles.Check(path).Select(fault => fault.ToString()).ToList());
            var verdict = faults.Count switch
            {
                0 => "nothing is wrong",
                1 => "1 fault",
                var many => $"{many} faults",
            };
            worst = faults.Count > 0 ? AtFault : worst;
            Say($"{path}: {verdict}");
            faults.ForEach(fault => Say($"- {fault}"));
        }

        return worst;
    }

    private int List()
    {
        foreach (var procedure in Installed().OrderBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Version))
        {
            Say($"{procedure.Id}@{procedure.Version}  {procedure.Stages.Length} stages  {procedure.Name}");
            Say($"    {procedure.Partnership}");
        }

        return Fine;
    }

    private int Show(string id, Func<Procedure, string> describe)
    {
        if (File.Exists(id))
        {
            return ProcedureFiles.Check(id) is { IsEmpty: false }
                ? Check([id])
                : Say(describe(ProcedureJson.ReadFile(id)).TrimEnd());
        }

        var (name, version) = id.Split('@') is [var before, var after] ? (before, after) : (id, null);
        var found = Installed()
            .Where(one => one.Id == name && (version is null || $"{one.Version}" == version))
            .MaxBy(one => one.Version);
        return found is null
            ? Say($"There is no procedure “{id}” here, and no such file. See: procedures list", NotUnderstood)
            : Say(describe(found).TrimEnd());
    }

    private IEnumerable<Procedure> Installed() => ProcedureFiles.Load(folder).All;

    /// <summary>A file that cannot be read is a fault of its own; the others are still looked at.</summary>
    private static List<string> Trying(string path, Func<List<string>> look)
    {
        try
        {
            return look();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [$"{Path.GetFileName(path)} $: This cannot be read. {problem.Message}"];
        }
    }

    private int Say(string line, int code = Fine)
    {
        output.WriteLine(line);
        return code;
    }
}
