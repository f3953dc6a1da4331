using RpdBot.Casework;
using RpdBot.Tables;

namespace RpdBot.Benchmarks.Soak;

/// <summary>The register, and people's own lists, against the cases.</summary>
internal static class RegisterChecks
{
    public static async Task CheckAsync(Checks checks, SoakCase file, IServiceProvider services)
    {
        var tables = services.GetRequiredService<ITables>();
        var reference = file.Case.Reference;
        var row = await tables.Open("Register").GetAsync("demo|open", reference.Value, CancellationToken.None);
        checks.That(
            "the register has the case as it stands",
            row?.Values.Equals(RegisterEntries.Of(file.Procedure, file.Case).ToValues()) == true,
            () => $"{reference} at {file.Case.Revision}, registered at {row?.Values.NumberOrNull("revision")}"
        );
        foreach (var person in file.Case.Holders.Values.Select(holder => holder.Person).DistinctBy(one => one.Key))
        {
            var listed = await tables
                .Open("People")
                .GetAsync(PersonKey.Of(person), $"case|{reference}", CancellationToken.None);
            checks.That(
                "the case is among those of whoever knows it",
                (listed is not null) == file.Case.IsKnownTo(file.Procedure, person),
                () => $"{reference} {(listed is null ? "is not" : "is")} listed for {person.Name}"
            );
        }
    }
}
