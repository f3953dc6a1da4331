using System.Globalization;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>What stands in a field before the viewer has typed: never more than they may read.</summary>
internal static class Prefills
{
    /// <summary>The text, or null for an empty field. A form that is filled in again starts with what it said before.</summary>
    public static string? Of(Scene scene, Field field) =>
        field.Prefill switch
        {
            { From: PrefillSource.Gathered } gathered => Gathering.Of(scene, field, gathered),
            { From: var from } when !IsOfNow(from) && Answer(scene, field) is { } before => before,
            { From: PrefillSource.Answer } => Answer(scene, field),
            { From: PrefillSource.Answers } answers => Answers(scene, field, answers),
            { From: PrefillSource.Names } names => Names(scene, names),
            { From: PrefillSource.Who } who => First(scene, who, role => Who(scene, role)),
            { From: PrefillSource.Email } who => First(scene, who, role => scene.Case.HolderOf(role)?.Email),
            { From: PrefillSource.Phone } who => First(scene, who, role => scene.Case.HolderOf(role)?.Phone),
            { From: PrefillSource.Concerned } => Concerned(scene),
            { From: PrefillSource.OtherAgency } => OtherAgency(scene, field),
            { From: PrefillSource.OtherAgencyName } => OtherAgencyName(scene),
            { From: PrefillSource.Myself } => scene.Viewer.Name,
            { From: PrefillSource.MyTitle } => scene.Viewer.JobTitle ?? MyRole(scene, Parties.Title),
            { From: PrefillSource.MyAgency } => MyRole(scene, Parties.Agency),
            { From: PrefillSource.Today } => CanonicalText.Of(LondonTime.Day(scene.Now)),
            { From: PrefillSource.Now } => CanonicalText.Of(scene.Now),
            { From: PrefillSource.Days } days => Days(scene, days),
            { From: PrefillSource.Stage } => field.Choices.FirstOrDefault(one => one.Id == scene.Case.Stage)?.Id,
            _ => null,
        };

    /// <summary>Whether it says who answers, when and where the case stands, whatever was answered before.</summary>
    private static bool IsOfNow(PrefillSource from) =>
        from
            is PrefillSource.Names
                or PrefillSource.Myself
                or PrefillSource.MyTitle
                or PrefillSource.MyAgency
                or PrefillSource.Today
                or PrefillSource.Now
                or PrefillSource.Days
                or PrefillSource.Stage;

    private static string? MyRole(Scene scene, Func<Scene, string, string> of) =>
        scene.Case.RolesOf(scene.Viewer) is [.., var last] ? of(scene, last) : null;

    /// <summary>Calendar days, the day of the answer less the day from which they are counted.</summary>
    private static string Days(Scene scene, Prefill prefill)
    {
        var from = Answered.Moment(scene.Case, prefill.Fields.FirstOrDefault()) ?? scene.Case.RaisedAt;
        var days = LondonTime.Day(scene.Now).DayNumber - LondonTime.Day(from).DayNumber;
        return Math.Max(0, days).ToString(CultureInfo.InvariantCulture);
    }

    private static string? Answer(Scene scene, Field field)
    {
        var latest = CaseReading.Latest(scene.Procedure, scene.Case, scene.Viewer);
        return latest.Has(field.Id) ? latest[field.Id].Value : null;
    }

    /// <summary>The answers in words, one paragraph each; in a field of one line with a dash between them.</summary>
    private static string? Answers(Scene scene, Field field, Prefill prefill)
    {
        var latest = CaseReading.Latest(scene.Procedure, scene.Case, scene.Viewer);
        var known = scene.Procedure.FieldsOf(prefill.Fields).Where(from => latest.Has(from.Id)).ToList();
        return known.Count == 0 ? null
            : field.Kind == FieldKind.Many ? latest[known[0].Id].Value
            : string.Join(
                field.Kind == FieldKind.Long ? "\n\n" : " – ",
                known.Select(from => AnswerWords.Of(from, latest))
            );
    }

    private static string? First(Scene scene, Prefill prefill, Func<string, string?> of) =>
        prefill.Roles.Select(of).FirstOrDefault(text => text is not null);

    private static string? Who(Scene scene, string role) =>
        scene.Case.HolderOf(role) is { } person
            ? string.Join(", ", new[] { person.Name, person.JobTitle, Parties.Agency(scene, role) }.OfType<string>())
            : null;

    private static string? Concerned(Scene scene)
    {
        var names = string.Join(", ", CaseReading.Concerned(scene.Case, scene.Viewer).Select(one => one.Name.Value));
        return names.Length == 0 ? null : names;
    }

    private static string? OtherAgency(Scene scene, Field field) =>
        field.Choices.FirstOrDefault(choice => choice.Id == scene.Case.RespondingAgency?.Kind)?.Id
        ?? (field.Choices is [.., var last] ? last.Id : null);

    /// <summary>The agency's name, when its kind stands on no printed list of the form.</summary>
    private static string? OtherAgencyName(Scene scene) =>
        scene.Procedure.Fields.Any(field =>
            field.Prefill?.From == PrefillSource.OtherAgency
            && field.Choices.Any(choice => choice.Id == scene.Case.RespondingAgency?.Kind)
        )
            ? null
            : scene.Case.RespondingAgency?.Name;

    private static string? Names(Scene scene, Prefill prefill)
    {
        var names = string.Join(", ", prefill.Roles.Select(role => Name(scene, role)).OfType<string>());
        return names.Length == 0 ? null : names;
    }

    private static string? Name(Scene scene, string role) =>
        scene.Case.HolderOf(role) is { } person ? $"{person.Name} ({Parties.Agency(scene, role)})" : null;
}
