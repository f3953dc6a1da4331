using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Tests.Cases;

/// <summary>Who gets the form, from when on.</summary>
public sealed class FormReadingTests
{
    [Fact]
    public void Form_BeforeSectionAIsWritten_IsForNobody() =>
        Assert.Empty(FormReading.Of(Somerset.Rules, CaseBuilder.AtSectionA().Case, Somerset.Robin));

    [Fact]
    public void Form_NotSignedYet_IsForTheSideThatWritesIt()
    {
        var @case = CaseBuilder.AtSignOff().Case;

        Assert.Equal(
            "Robin Tamsin Sandra",
            Readers(@case, Somerset.Robin, Somerset.Tamsin, Somerset.Sandra, Somerset.Dev, Somerset.Imani, Unit)
        );
    }

    [Fact]
    public void Form_OnceSigned_IsAlsoForTheBusinessUnit()
    {
        var story = CaseBuilder.AtForward().Opened(Somerset.Unit);
        var @case = story.Case.SeenBy(Unit, [Somerset.BusinessUnit]);

        Assert.Equal("Robin Ailsa", Readers(@case, Somerset.Robin, Somerset.Dev, Somerset.Imani, Unit));
    }

    [Fact]
    public void Form_OnceAnswered_IsForThoseWhoMayReadOneOfItsSections()
    {
        var @case = CaseBuilder.AtConfirmResponse().Case;

        Assert.Equal(
            "Robin Tamsin Sandra Beatrix Imani",
            Readers(
                @case,
                Somerset.Robin,
                Somerset.Tamsin,
                Somerset.Sandra,
                Somerset.Beatrix,
                Somerset.Dev,
                Somerset.Imani,
                Somerset.Stranger
            )
        );
    }

    [Fact]
    public void Form_ForSomebodyWhoHasNotOpenedTheDetails_IsNotThere()
    {
        var @case = CaseBuilder.AtForward().Case;

        Assert.Empty(FormReading.Of(Somerset.Rules, @case with { OpenedBy = [] }, Somerset.Robin));
    }

    [Fact]
    public void Form_OfACaseUnderTheFirstVersion_IsNotThere() =>
        Assert.Empty(FormReading.Of(Somerset.Version1, CaseBuilder.AtConfirmOfVersion1().Case, Somerset.Tamsin));

    private static Person Unit => Somerset.Unit.Person!;

    private static string Readers(Case @case, params Person[] people) =>
        string.Join(
            ' ',
            people
                .Where(person => !FormReading.Of(Somerset.Rules, @case, person).IsEmpty)
                .Select(person => person.Name.Split(' ')[0])
        );
}
