using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>What the people of a walk are called, and what they answer.</summary>
/// <param name="procedure">The procedure.</param>
/// <param name="cast">People and words of a story; null for such as say only where they stand.</param>
internal sealed class WalkAnswers(Procedure procedure, WalkCast? cast = null)
{
    /// <summary>How the raising is called among the steps.</summary>
    public static string Name(Raise raise) => $"raise {raise.FirstOutcome}{raise.Higher}".TrimEnd();

    /// <summary>The person who holds a role, or speaks for an office.</summary>
    public Actor Holder(string role)
    {
        var person =
            cast?.Holder(role)
            ?? new Person
            {
                Name = $"Holder of {role}",
                JobTitle = "Title",
                Email = $"{role}@agency.example",
                Phone = "01632 960123",
            };
        return procedure.Role(role) is { Collective: true } ? Actor.Of(person, role) : Actor.Of(person);
    }

    /// <summary>Every way in which raising can begin the case.</summary>
    public IEnumerable<Raise> Raises() =>
        procedure
            .FirstTask.Outcomes.Where(outcome => outcome.Said is not null)
            .Select(outcome => Raise(outcome.Id, higher: null))
            .Concat(
                (procedure.Task(procedure.Higher ?? "")?.Outcomes ?? [])
                    .Where(outcome => outcome.Supersedes)
                    .Select(outcome => Raise(first: null, outcome.Id))
            )
            .Append(Raise(first: null, higher: null));

    /// <summary>Something in every field; words that stand nowhere else.</summary>
    /// <param name="asked">The fields.</param>
    /// <param name="where">Where they are asked.</param>
    /// <param name="role">Who is asked.</param>
    public ImmutableDictionary<string, string> Typed(IEnumerable<string> asked, string where, string role) =>
        procedure
            .FieldsOf(asked)
            .ToImmutableDictionary(field => field.Id, field => cast?.Words(field, role) ?? Text(field, where));

    private Raise Raise(string? first, string? higher)
    {
        var asked = procedure.RaiseSteps.SelectMany(step => step.Fields);
        var recorded =
            first is not null ? procedure.FirstTask.Asked(procedure.FirstTask.Outcome(first)!)
            : higher is not null
                ? procedure.Task(procedure.Higher!)!.Asked(procedure.Task(procedure.Higher!)!.Outcome(higher)!)
            : [];
        return new Raise
        {
            By = Holder(procedure.Raiser.Id),
            At = Walk.Start,
            Procedure = procedure.Id,
            Version = procedure.Version,
            Reference = CaseReference.Of(2026, 123),
            RaisingAgency = cast?.Raising ?? new("one", "One", procedure.AgencyKinds[0].Id),
            RespondingAgency = cast?.Responding ?? new("two", "Two", procedure.AgencyKinds[1].Id),
            Concerned = [new(new("Ada Brook"), new("A.B."))],
            Holders = ImmutableDictionary<string, Holder>.Empty.Add(
                procedure.Counterpart,
                new(Holder(procedure.Counterpart).Person!, Found.Named)
            ),
            Typed = Typed(asked.Concat(recorded), "raising", procedure.Raiser.Id),
            FirstOutcome = first,
            Higher = higher,
        };
    }

    /// <summary>Days and times that lie behind are on the day before the case is raised, so that it shows from where time is counted.</summary>
    private static string Text(Field field, string where) =>
        field.Kind switch
        {
            FieldKind.Date when field.DateRule is DateRule.AfterToday or DateRule.NotInPast => "2026-12-01",
            FieldKind.Date => "2026-04-01",
            FieldKind.Time => Walk
                .Start.AddHours(-26)
                .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            FieldKind.YesNo => "yes",
            FieldKind.One => field.Choices[0].Id,
            FieldKind.Many => string.Join(',', field.Choices.Select(choice => choice.Id)),
            FieldKind.Number => "5",
            FieldKind.Email => "somebody@agency.example",
            FieldKind.Phone => "01823 555100",
            _ => $"Words for {field.Id} in {where}.",
        };
}
