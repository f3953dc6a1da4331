using System.Collections.Immutable;
using System.Globalization;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Tests.Cases;

/// <summary>Where stories begin, and the answers that they do not tell.</summary>
internal sealed partial class CaseBuilder
{
    /// <summary>A story of the Somerset procedure.</summary>
    /// <param name="fill">What to answer where the story does not say; null from it: something that fits.</param>
    public static CaseBuilder Somerset(Func<Field, string?>? fill = null) => new(Cases.Somerset.Rules, fill);

    /// <summary>A story of another procedure.</summary>
    public static CaseBuilder Of(Procedure procedure, Func<Field, string?>? fill = null) => new(procedure, fill);

    /// <summary>A story in which line manager A has been asked to contact the other agency.</summary>
    public static CaseBuilder AtContact(Func<Field, string?>? fill = null) => ToContact(Somerset(fill));

    /// <summary>A story of version 1, in which line manager A has to say whether it is resolved.</summary>
    public static CaseBuilder AtConfirmOfVersion1() =>
        ToContact(Of(Cases.Somerset.Version1))
            .ToRespond()
            .Later(1)
            .Answered(Cases.Somerset.Imani, "respond", "proposal");

    private static CaseBuilder ToContact(CaseBuilder story) =>
        story
            .Raised("not-resolved")
            .Assigned(Cases.Somerset.ManagerA, Cases.Somerset.Tamsin)
            .Opened(Cases.Somerset.Tamsin);

    /// <summary>A story in which line manager B has been asked to answer, and has opened the details.</summary>
    public static CaseBuilder AtRespond(Func<Field, string?>? fill = null) => AtContact(fill).ToRespond();

    private CaseBuilder ToRespond() =>
        Later(1)
            .Answered(Cases.Somerset.Tamsin, "contact", "sent")
            .Assigned(Cases.Somerset.ManagerB, Cases.Somerset.Imani)
            .Opened(Cases.Somerset.Imani);

    /// <summary>A story in which line manager A has an answer, and has to say whether it is resolved.</summary>
    public static CaseBuilder AtConfirm(Func<Field, string?>? fill = null) =>
        AtRespond(fill).Later(1).Answered(Cases.Somerset.Imani, "respond", "proposal");

    private ImmutableDictionary<string, string> Typed(
        string occurrence,
        IEnumerable<string> asked,
        (string Field, string Text)[] typed
    )
    {
        var said = typed.ToDictionary(entry => entry.Field, entry => entry.Text);
        return _procedure
            .FieldsOf(asked)
            .Where(field => said.ContainsKey(field.Id) || !IsAction(field))
            .ToImmutableDictionary(
                field => field.Id,
                field => said.GetValueOrDefault(field.Id) ?? _fill(field) ?? Any(field, occurrence)
            );
    }

    /// <summary>Whether the field records an agreed action: only a story that tells of one has it.</summary>
    private bool IsAction(Field field) =>
        _procedure.AgreedActions is { } agreed
        && (field.Id == agreed.What || field.Id == agreed.Owner || field.Id == agreed.By);

    private string Any(Field field, string occurrence) =>
        field.Kind switch
        {
            FieldKind.Date => Days(LondonTime.Day(Now).AddDays(field.DateRule == DateRule.AfterToday ? 7 : 0)),
            FieldKind.YesNo => "no",
            FieldKind.One or FieldKind.Many => field.Choices[0].Id,
            FieldKind.Number => "1",
            FieldKind.Email => "somebody@agency.example",
            FieldKind.Phone => "01823 555100",
            _ => Words(field.Id, occurrence),
        };

    private static string Days(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
