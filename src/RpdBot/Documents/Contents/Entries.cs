using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Procedures.Forms;

namespace RpdBot.Documents.Contents;

/// <summary>What stands in the lines of one section.</summary>
/// <param name="procedure">The procedure that the case follows.</param>
/// <param name="case">The case, as the person who gets the form sees it.</param>
/// <param name="copy">Which form.</param>
/// <param name="answers">What has been answered in the section.</param>
/// <param name="done">The same, by who answered.</param>
/// <param name="agreements">What the agencies agreed to do.</param>
internal sealed class Entries(
    Procedure procedure,
    Case @case,
    FormCopy copy,
    Answers answers,
    ImmutableArray<DoneTask> done,
    Agreements agreements
)
{
    /// <summary>The lines; one that the document does not have, only where there is something to be said.</summary>
    public ImmutableArray<EntryContent> Of(IEnumerable<PrintedEntry> entries) =>
        [
            .. entries
                .Select(entry =>
                    entry.Agreed.IsEmpty
                        ? (entry.Added && !answers.Has(entry.Field ?? "") ? null : Of(entry))
                        : Agreed(entry)
                )
                .OfType<EntryContent>(),
        ];

    /// <summary>What was agreed in the stages of the line, and in no later one than that of the copy.</summary>
    private EntryContent.Actions? Agreed(PrintedEntry entry)
    {
        var later = procedure.Stages.Select(stage => stage.Id).SkipWhile(id => id != copy.Stage).Skip(1);
        var actions = agreements.In(entry.Agreed.Except(later));
        return actions.IsEmpty ? null : new(entry.Label ?? "", actions);
    }

    private EntryContent Of(PrintedEntry entry)
    {
        var field = procedure.Field(entry.Field ?? "");
        var label = entry.Label ?? field?.Label ?? "";
        return (entry.Text, field) switch
        {
            ({ } text, _) => new EntryContent.Fixed(label, text),
            (_, { Kind: FieldKind.One or FieldKind.Many }) => Choices(label, field, entry),
            (_, { Kind: FieldKind.YesNo }) => YesOrNo(label, field),
            (_, { Kind: FieldKind.Sign }) => new EntryContent.Answer(label, Signature(field, entry), IsLong: false),
            _ => new EntryContent.Answer(
                label,
                entry.Everybody ? Everybody(entry) : Words(field, entry),
                field?.Kind == FieldKind.Long
            ),
        };
    }

    private string Everybody(PrintedEntry entry) =>
        string.Join(
            '\n',
            done.Where(one => one.Answers.Has(entry.Field!))
                .Select(one => $"{Signatories.Who(procedure, @case, one)}: {one.Answers[entry.Field!].Value}")
        );

    private EntryContent.Choices Choices(string label, Field field, PrintedEntry entry)
    {
        var chosen = answers.Choices(field.Id);
        return new(
            label,
            [
                .. field.Choices.Select(choice => new Choice(
                    choice.Label,
                    chosen.Contains(choice.Id) || (chosen.Count == 0 && IsOtherwise(entry, choice))
                )),
            ],
            answers[entry.Specify ?? ""].Value
        );
    }

    /// <summary>Nobody chose, and the case says it: its stage, whose choice ends with the stage's id.</summary>
    private bool IsOtherwise(PrintedEntry entry, Procedures.Forms.Choice choice) =>
        entry.Otherwise == PrintedSource.Stage
        && IsResolved
        && (choice.Id == @case.Stage || choice.Id.EndsWith("-" + @case.Stage, StringComparison.Ordinal));

    private EntryContent.Choices YesOrNo(string label, Field field)
    {
        var flag = answers.Flag(field.Id);
        return new(label, [new("Yes", flag == true), new("No", flag == false)], "");
    }

    private string Signature(Field field, PrintedEntry entry)
    {
        if (done.LastOrDefault(one => one.Answers.Has(field.Id)) is { } signed && answers.Has(field.Id))
        {
            var typed = answers[field.Id].Value;
            var who = Signatories.Signed(procedure, @case, signed);
            return typed == signed.By.Name ? who : $"{typed}\n{who}";
        }

        return answers[entry.NotSigned ?? ""] is { IsEmpty: false } reason ? $"Not signed: {reason.Value}" : "";
    }

    private string Words(Field? field, PrintedEntry entry) =>
        field?.Kind switch
        {
            FieldKind.Date when answers.Date(field.Id) is { } day => MomentWords.Day(day),
            FieldKind.Time when answers.Time(field.Id) is { } moment => MomentWords.Moment(moment),
            not null when answers.Has(field.Id) => answers[field.Id].Value,
            _ => Otherwise(entry.Otherwise),
        };

    private string Otherwise(PrintedSource source) =>
        source switch
        {
            PrintedSource.Concerned => string.Join(", ", @case.Concerned.Select(one => one.Name.Value)),
            PrintedSource.Stage when IsResolved => procedure.Stage(@case.Stage)?.Id ?? "",
            PrintedSource.Days when IsResolved => Days().ToString(CultureInfo.InvariantCulture),
            _ => "",
        };

    private bool IsResolved => @case.Closing is { End: End.Resolved or End.Decided };

    private int Days() => LondonTime.Day(@case.Closing!.At).DayNumber - From().DayNumber;

    private DateOnly From() =>
        copy.Form.DaysFrom is not { } id
            ? LondonTime.Day(@case.RaisedAt)
            : @case.Answers.Date(id) ?? LondonTime.Day(@case.Answers.Time(id) ?? @case.RaisedAt);
}
