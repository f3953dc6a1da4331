using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Tests.Cases;
using RpdBot.Views;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Views;

public sealed class QuestionCardsTests
{
    private static readonly CaseBuilder Story = CaseBuilder.AtRespond();

    [Fact]
    public void Note_Refused_KeepsWhatWasTyped()
    {
        var drawing = new Drawing
        {
            Typed = new Dictionary<string, string> { ["note"] = "Half a sentence" },
            Errors = [new FieldError("note", "Please write a note.")],
            Notice = "Nothing has been sent yet.",
        };
        var card = QuestionCards.NoteFor(Scene(Robin), drawing, "form-1");
        Assert.Contains("in both agencies", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Please write a note.", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing has been sent yet.", card.Text(), StringComparison.Ordinal);
        Assert.Equal("Half a sentence", card.Inputs()[$"in.{Story.Case.Revision}.note"]);
        var send = card.Button("Add the note");
        Assert.Equal(Verbs.NoteSend, send.Verb);
        Assert.Equal("form-1", (string?)send.Data[DataKeys.Form]);
    }

    [Fact]
    public void Withdrawal_ByViewer_IsForThoseWhoMay()
    {
        Assert.Contains(Verbs.WithdrawSend, QuestionCards.WithdrawFor(Scene(Tamsin), null, "f").VerbsOf());
        Assert.DoesNotContain(Verbs.WithdrawSend, QuestionCards.WithdrawFor(Scene(Imani), null, "f").VerbsOf());
        Assert.DoesNotContain(Verbs.WithdrawSend, QuestionCards.WithdrawFor(Scene(Stranger), null, "f").VerbsOf());
    }

    [Fact]
    public void NotMe_BeforeOpening_ShowsNothingOfTheCase()
    {
        var card = QuestionCards.NotMeFor(Scene(Dev), PractitionerB, null, "f");
        var send = card.Button("It is not me");
        Assert.Equal(Verbs.NotMeSend, send.Verb);
        Assert.Equal(PractitionerB, (string?)send.Data[DataKeys.Role]);
        Assert.DoesNotContain("Ada Brook", card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Imani.Name, card.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void NotMe_ForARoleOfSomebodyElse_ShowsHowItStands() =>
        Assert.DoesNotContain(Verbs.NotMeSend, QuestionCards.NotMeFor(Scene(Dev), ManagerB, null, "f").VerbsOf());

    [Fact]
    public void Naming_Refused_KeepsATypedPerson()
    {
        var drawing = new Drawing
        {
            Typed = new Dictionary<string, string>
            {
                [QuestionFields.PersonName] = "Wren Saltmarsh",
                [QuestionFields.PersonEmail] = "wren.saltmarsh@agency.example",
            },
        };
        var card = QuestionCards.NameFor(Scene(Imani), ManagerB, drawing, "f");
        var inputs = card.Inputs();
        Assert.Equal("Wren Saltmarsh", inputs[$"in.{Story.Case.Revision}.person.name"]);
        Assert.Equal("wren.saltmarsh@agency.example", inputs[$"in.{Story.Case.Revision}.person.email"]);
        Assert.Equal(ManagerB, (string?)card.Button("Name them").Data[DataKeys.Role]);
    }

    [Fact]
    public void Naming_ForTheOtherSideOnceOpened_ShowsHowItStands() =>
        Assert.DoesNotContain(Verbs.NameSend, QuestionCards.NameFor(Scene(Robin), ManagerB, null, "f").VerbsOf());

    private static Scene Scene(Person viewer) => new(Rules, Story.Case, viewer, Story.Now);
}
