using RpdBot.Cases;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>Notes, which everybody who may open the case reads.</summary>
public sealed class NoteTests
{
    private static CaseBuilder AtRespond => CaseBuilder.AtRespond();

    [Fact]
    public void Note_ByAnybodyWhoHasOpened_IsKeptWithItsNumber()
    {
        var story = AtRespond.Noted(Imani, "Seen on Friday. \r\n All well.").Later(1).Noted(Robin, "Thank you.");

        var (first, second) = (story.Case.Notes[0], story.Case.Notes[1]);
        Assert.Equal("Seen on Friday. \n All well.", first.Text.Value);
        Assert.Equal((Imani, Robin), (first.By, second.By));
        Assert.Equal(story.Case.Revision, second.Number);
        Assert.Equal(first.Number + 1, second.Number);
    }

    [Fact]
    public void Note_SentTwice_IsKeptOnce()
    {
        var story = AtRespond;
        var note = story.Note(Imani, "Seen on Friday.");

        story.Do(note).ChangesNothing(note);
        Assert.Equal(2, story.Later(1).Noted(Imani, "Seen on Friday.").Case.Notes.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Note_WithoutWords_IsRefused(string text) =>
        Assert.Equal([CaseFields.Note], AtRespond.MustMend(AtRespond.Note(Imani, text)));

    [Fact]
    public void Note_LongerThanItMayBe_IsRefused()
    {
        AtRespond.Makes(AtRespond.Note(Imani, new string('a', Field.LongestLong)));
        Assert.Equal(
            [CaseFields.Note],
            AtRespond.MustMend(AtRespond.Note(Imani, new string('a', Field.LongestLong + 1)))
        );
    }

    [Fact]
    public void Note_BeforeTheDetailsAreOpened_IsRefused() =>
        AtRespond.Refuses<Refusal.NotOpened>(AtRespond.Note(Dev, "Seen on Friday."));
}
