using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Documents;
using RpdBot.Tests.Documents;

namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>The forms on every way through each published procedure: what stands in every field, and who may get them.</summary>
public sealed class EveryWayFormsTests
{
    private const string Kcs3 =
        "practitioner-a practitioner-b line-manager-a line-manager-b challenger-3 challenged-3 business-unit";
    private const string Kcs4 =
        "practitioner-a practitioner-b line-manager-a line-manager-b challenger-3 challenged-3 challenger-4 challenged-4 business-unit";
    private const string Kcs5 =
        "practitioner-a practitioner-b line-manager-a line-manager-b challenger-3 challenged-3 challenger-4 challenged-4 challenger-5 challenged-5 business-unit";
    private const string South =
        "practitioner-a practitioner-b line-manager-a second-tier-manager-a senior-manager-a stage-4-representative-a line-manager-b second-tier-manager-b safeguarding-professional-b senior-manager-b stage-4-representative-b business-unit";
    private const string Adults =
        "practitioner-a practitioner-b line-manager-a line-manager-b senior-manager-a senior-manager-b strategic-safeguarding-manager";
    private const string Somerset =
        "practitioner-a practitioner-b* line-manager-a line-manager-b* senior-manager-a relevant-manager-b senior-manager-b business-unit";

    public static TheoryData<string> Procedures => EveryWayPostsTests.Procedures;

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Form_AtTheEndOfEveryWay_HoldsWhatWasAnsweredInEveryField(string id)
    {
        var procedure = Published.Read(id);
        var printed = 0;
        foreach (var way in Published.Ways(procedure))
        {
            foreach (var copy in Copies(procedure).Where(copy => IsBegun(procedure, way.Case, copy)))
            {
                printed++;
                Assert.Equal(
                    Lines(way, new ExpectedWords(procedure, way.Case, copy).All()),
                    Lines(way, Print(procedure, way, copy))
                );
            }
        }

        Assert.True(printed > procedure.Documents.Length, $"only {printed} forms");
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Section_OnEveryWay_IsForThoseToWhomTheFormWasSentAndNobodyElseOfTheOtherSide(string id)
    {
        var procedure = Published.Read(id);
        foreach (var way in Published.Ways(procedure))
        {
            foreach (var (copy, section) in Sections(procedure).Where(one => IsWritten(procedure, way.Case, one)))
            {
                foreach (var role in procedure.Roles.Where(role => Sees(procedure, way.Case, role.Id) is not null))
                {
                    var may = ShouldRead(procedure, way.Case, role, copy, section);
                    Assert.True(
                        may == Gets(procedure, way.Case, role.Id, copy, section),
                        $"{string.Join(" > ", way.Steps)}: {role.Id} {(may ? "must" : "must not")} get {copy.Key}, {section.Heading}"
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData("kcs", "sign-3/signed-resolved", "record.3", Kcs3)]
    [InlineData("kcs", "sign-4/signed-resolved", "record.3", Kcs4)]
    [InlineData("kcs", "sign-4/signed-resolved", "record.4", Kcs4)]
    [InlineData("kcs", "sign-5/signed", "record.4", Kcs5)]
    [InlineData("kcs", "sign-5/not-signed", "record.5", Kcs5)]
    [InlineData("south-gloucestershire", "sign-3/signed-resolved", "monitoring.3", South)]
    [InlineData("south-gloucestershire", "sign-4/signed", "monitoring.3", $"{South} executive mediator")]
    [InlineData("south-gloucestershire", "sign-4/signed", "monitoring.4", $"{South} executive mediator")]
    [InlineData(
        "adults-and-children",
        "section-1/yes",
        "pro-forma",
        "practitioner-a practitioner-b line-manager-a line-manager-b"
    )]
    [InlineData(
        "adults-and-children",
        "confirm-2/resolved",
        "pro-forma",
        "practitioner-a* practitioner-b* line-manager-a* line-manager-b senior-manager-a senior-manager-b"
    )]
    [InlineData("adults-and-children", "share-3/shared", "pro-forma", Adults)]
    [InlineData("adults-and-children", "share-4/shared", "pro-forma", $"{Adults} ssab-members")]
    [InlineData("somerset", "confirm-response/resolved", "form", Somerset)]
    [InlineData("somerset", "decide/decided", "form", $"{Somerset} executive")]
    public void Form_OnceTheCaseIsClosed_IsForThoseWhomTheDocumentNames(
        string id,
        string last,
        string key,
        string readers
    )
    {
        var procedure = Published.Read(id);
        var way = Published.Ways(procedure).First(way => way.Case.IsClosed && way.Steps[^1] == last);
        var sections = Sections(procedure).Where(one => one.Copy.Key == key && IsWritten(procedure, way.Case, one));

        var seen = string.Join(
            ' ',
            from role in procedure.Roles
            let gets = sections.Count(one => Gets(procedure, way.Case, role.Id, one.Copy, one.Section))
            where gets > 0
            select gets == sections.Count() ? role.Id : $"{role.Id}*"
        );
        Assert.True(readers == seen, $"{id} {last} {key}: {seen}");
    }

    private static string Lines(Walked way, IEnumerable<(string Label, string Words)> entries) =>
        string.Join(
            '\n',
            entries.Select(entry => $"{entry.Label} {entry.Words}").Prepend(string.Join(" > ", way.Steps))
        );

    private static List<(string, string)> Print(Procedure procedure, Walked way, FormCopy copy)
    {
        var written = Sections(procedure)
            .Where(one => one.Copy == copy && IsWritten(procedure, way.Case, one))
            .ToList();
        var reader = procedure.Roles.First(role =>
            written.All(one => Gets(procedure, way.Case, role.Id, copy, one.Section))
        );
        var sample = new FormSample(
            "",
            procedure,
            Sees(procedure, way.Case, reader.Id)!,
            new WalkAnswers(procedure).Holder(reader.Id).Person!,
            copy
        );
        using var printed = new PrintedDocument(sample.Print());
        return [.. printed.Entries];
    }

    private static List<FormCopy> Copies(Procedure procedure) =>
        [.. procedure.Documents.SelectMany(form => form.Copies.Select(stage => new FormCopy(form, stage)))];

    private static IEnumerable<(FormCopy Copy, PrintedSection Section)> Sections(Procedure procedure) =>
        from copy in Copies(procedure)
        from section in copy.Form.Sections
        select (copy, section);

    private static bool IsBegun(Procedure procedure, Case @case, FormCopy copy) =>
        copy.Form.Sections.Any(section => IsWritten(procedure, @case, (copy, section)));

    private static bool IsWritten(Procedure procedure, Case @case, (FormCopy Copy, PrintedSection Section) one) =>
        new ExpectedWords(procedure, @case, one.Copy).InForce(one.Section).Count > 0;

    /// <summary>Every answer that counts is of the role's own side, or was sent to it, alone or with what came later in the section; or the procedure says that it reads it.</summary>
    private static bool ShouldRead(Procedure procedure, Case @case, Role role, FormCopy copy, PrintedSection section) =>
        copy
            .Form.Sections.Where(other => other.Tasks.SequenceEqual(section.Tasks))
            .SelectMany(new ExpectedWords(procedure, @case, copy).InForce)
            .All(done =>
                done.Role == role.Id
                || (role.Side != Side.None && procedure.Role(done.Role)!.Side == role.Side)
                || role.Reads.Contains(done.Occurrence.Task)
                || @case
                    .Done.SkipWhile(other => !ReferenceEquals(other, done))
                    .Where(other => ReferenceEquals(other, done) || IsOfCopy(procedure, copy, section, other))
                    .Any(other => IsSent(procedure, other, role.Id))
            );

    private static bool IsOfCopy(Procedure procedure, FormCopy copy, PrintedSection section, DoneTask done) =>
        section.Tasks.Contains(done.Occurrence.Task)
        && (copy.Stage is null || procedure.Task(done.Occurrence.Task)!.Stage == copy.Stage);

    private static bool IsSent(Procedure procedure, DoneTask done, string role) =>
        procedure.Task(done.Occurrence.Task)!.Receives.Contains(role)
        || procedure.Task(done.Occurrence.Task)!.Outcome(done.Outcome)!.Copies.Contains(role);

    /// <summary>The case as the holder of the role sees it; null where nobody holds it, or they have not opened it.</summary>
    private static Case? Sees(Procedure procedure, Case @case, string role)
    {
        var holder = new WalkAnswers(procedure).Holder(role);
        var seen = @case.SeenBy(holder.Person!, holder.Collectives);
        return seen.HolderOf(role) is { } person && seen.HasOpened(person) ? seen : null;
    }

    /// <summary>Whether the holder of the role gets the copy, with the section in it.</summary>
    private static bool Gets(Procedure procedure, Case @case, string role, FormCopy copy, PrintedSection section) =>
        Sees(procedure, @case, role) is { } seen
        && FormReading.Of(procedure, seen, seen.HolderOf(role)!).Any(one => one.Key == copy.Key)
        && !FormReading.IsWithheld(procedure, seen, seen.HolderOf(role)!, copy, section);
}
