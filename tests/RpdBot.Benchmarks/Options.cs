using System.Globalization;

namespace RpdBot.Benchmarks;

/// <summary>Numbers given on the command line, such as <c>--kills 200</c>.</summary>
public sealed class Options
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <summary>Reads pairs of a name and a number.</summary>
    /// <exception cref="ArgumentException">They are none.</exception>
    public static Options Read(string[] arguments)
    {
        var options = new Options();
        foreach (var pair in arguments.Chunk(2))
        {
            if (
                pair is not [['-', '-', .. var name], var text]
                || !int.TryParse(text, CultureInfo.InvariantCulture, out var number)
            )
            {
                throw new ArgumentException(
                    $"'{string.Join(' ', pair)}' is not a name and a number.",
                    nameof(arguments)
                );
            }

            options.given[name] = number;
        }

        return options;
    }

    /// <summary>The number of that name.</summary>
    public int Number(string name, int otherwise) => given.GetValueOrDefault(name, otherwise);
}
