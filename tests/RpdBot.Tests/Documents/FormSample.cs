using RpdBot.Cases;
using RpdBot.Documents;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;

namespace RpdBot.Tests.Documents;

/// <summary>A form of a case, to be printed.</summary>
internal sealed record FormSample(string Name, Procedure Procedure, Case Case, Person Viewer, FormCopy Copy)
{
    /// <summary>A moment after every story.</summary>
    public static DateTimeOffset Now { get; } = CaseBuilder.Start.AddDays(40);

    private static readonly Lazy<FormSample[]> InFull = new(() =>
        [.. Formal("full", Sentences.For), .. FormStory.Ids.SelectMany(id => FormStory.Forms(id, "full"))]
    );

    public byte[] Print() => WordForms.Write(Procedure, Case, Viewer, Copy, Now);

    /// <summary>Every form of every procedure, with everything answered in ordinary words.</summary>
    public static IReadOnlyList<FormSample> Full() => InFull.Value;

    /// <summary>Every form before anything stands in it.</summary>
    public static IEnumerable<FormSample> Empty() =>
        Full()
            .Select(full =>
                full with
                {
                    Name = full.Name.Replace("full", "empty"),
                    Case = full.Case with { Done = [] },
                }
            );

    /// <summary>Every form with this in all that people write.</summary>
    public static IEnumerable<FormSample> Filled(string name, Func<Field, string> words) =>
        Full()
            .Select(full =>
                full with
                {
                    Name = full.Name.Replace("full", name),
                    Case = Rewritten(full.Procedure, full.Case, words),
                }
            );

    private static IEnumerable<FormSample> Formal(string name, Func<Field, string?> fill)
    {
        var story = CaseBuilder
            .AtRequest(fill)
            .Begun(Cases.Somerset.Sandra, "agree-action")
            .Answered(
                Cases.Somerset.Sandra,
                "agree-action",
                "agreed",
                ("action-what", "Visit both children at home and speak with each alone."),
                ("action-owner", Cases.Somerset.SeniorB),
                ("action-by", "2026-12-22")
            );
        var copies = FormReading.Of(story.Procedure, story.Case, Cases.Somerset.Sandra);
        return copies.Select(copy => new FormSample(
            $"{story.Procedure.Id}-{copy.Key}-{name}",
            story.Procedure,
            story.Case,
            Cases.Somerset.Sandra,
            copy
        ));
    }

    private static Case Rewritten(Procedure procedure, Case @case, Func<Field, string> words) =>
        @case with
        {
            Concerned = [.. @case.Concerned.Select(one => one with { Name = new(words(Somebody)) })],
            Done = [.. @case.Done.Select(done => done with { Answers = Rewritten(procedure, done.Answers, words) })],
            RaisingAgency = @case.RaisingAgency! with { Name = words(Somebody) },
        };

    private static Answers Rewritten(Procedure procedure, Answers answers, Func<Field, string> words) =>
        answers.Ids.Aggregate(
            answers,
            (all, id) => procedure.Field(id) is { } field && IsWords(field) ? all.With(id, words(field)) : all
        );

    private static bool IsWords(Field field) =>
        field.Kind is FieldKind.Text or FieldKind.Long or FieldKind.Email or FieldKind.Phone or FieldKind.Sign;

    private static Field Somebody { get; } =
        new()
        {
            Id = "somebody",
            Label = "Name",
            Kind = FieldKind.Text,
        };
}
