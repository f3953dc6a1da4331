using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RpdBot.Procedures.Forms;
using Xunit.Abstractions;

namespace RpdBot.Tests.Procedures.Forms;

/// <summary>What holds of any text that may come in.</summary>
public sealed class FormCheckProperties(ITestOutputHelper output)
{
    private const ulong Seed = 20261203;
    private const ulong Gamma = 17; // FsCheck wants it odd

    private static readonly DateTimeOffset Now = DateTimeOffset.Parse(
        "2026-12-03T14:30:20Z",
        CultureInfo.InvariantCulture
    );

    private static readonly Field[] Fields =
    [
        .. from kind in Enum.GetValues<FieldKind>()
        from rule in Enum.GetValues<DateRule>()
        select new Field
        {
            Id = $"{kind}-{rule}",
            Label = "Question",
            Kind = kind,
            DateRule = rule,
            Choices = [new("a", "A"), new("b", "B")],
            RequiredWhen = rule == DateRule.Any ? Condition.When("YesNo-NotInPast", "yes") : null,
        },
    ];

    /// <summary>Junk, and what is nearly right: what people and forgers send.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>(),
        from pieces in Gen.ArrayOf(
            Gen.Elements([
                "a",
                "b",
                ",",
                " ",
                "\t",
                "\r",
                "\n",
                "\0",
                "\u200b",
                "\u2028",
                "\ud83d",
                "\ude00",
                "\ufffe",
                "@",
                ".",
            ])
        )
        select string.Concat(pieces),
        from day in Gen.Choose(-2_000_000, 2_000_000)
        from shape in Gen.Elements(
            "yyyy-MM-dd",
            "d/M/yyyy",
            "yyyy-MM-ddTHH:mm",
            "d MMMM yyyy H:mm",
            "yyyy-MM-ddTHH:mm:sszzz"
        )
        select Now.AddMinutes(day).ToString(shape, CultureInfo.InvariantCulture),
        Gen.Elements("yes", "No", "TRUE", "a", "b,a", "12", "0012", "x@y.example", "01632 960123", "9999-12-31T23:59")
    );

    private static readonly Gen<Dictionary<string, string>> Typed =
        from texts in Gen.ArrayOf(Texts, Fields.Length)
        select Fields.Zip(texts).ToDictionary(pair => pair.First.Id, pair => pair.Second);

    [Fact]
    public void Check_OfAnything_AnswersAndKeepsWhatWasTyped() =>
        ForAll(typed =>
        {
            var result = FormCheck.Check(Fields, typed, Now);
            return result.Typed.Count == typed.Count
                && result.Typed.All(entry => entry.Value == new Words(typed[entry.Key]))
                && result is FormResult.Accepted or FormResult.Refused { Errors.Count: > 0 };
        });

    [Fact]
    public void Check_OfAcceptedAnswers_AcceptsTheSame() =>
        ForAll(typed =>
        {
            var good = Good(typed);
            return FormCheck.Check(Optional, Texted(good), Now) is FormResult.Accepted again
                && again.Answers.Equals(good);
        });

    [Fact]
    public void Check_OfAcceptedAnswers_LeavesTextThatXmlAllows() =>
        ForAll(typed => Texted(Good(typed)).Values.All(text => System.Xml.XmlConvert.VerifyXmlChars(text) == text));

    private static readonly Field[] Optional = [.. Fields.Select(question => question with { RequiredWhen = null })];

    /// <summary>The answers of those fields that are accepted, each checked alone.</summary>
    private static Answers Good(Dictionary<string, string> typed) =>
        Optional
            .Select(field =>
                FormCheck.Check([field], new Dictionary<string, string> { [field.Id] = typed[field.Id] }, Now)
            )
            .OfType<FormResult.Accepted>()
            .Aggregate(Answers.None, (all, one) => all.Merge(one.Answers));

    private static Dictionary<string, string> Texted(Answers answers) =>
        answers.Ids.ToDictionary(id => id, id => answers[id].Value);

    private void ForAll(Func<Dictionary<string, string>, bool> holds)
    {
        output.WriteLine($"seed {Seed}, {Gamma}");
        var config = Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(150);
        Prop.ForAll(Typed.ToArbitrary(), holds).Check(config);
    }
}
