using RpdBot.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

public sealed class NoticeTests
{
    public static TheoryData<string> TextForms =>
        new(
            "answered:contact.1",
            "overdue:respond.2",
            "reminder:record-discussion.1",
            "closed:",
            "note:17",
            "trouble:line-manager-b"
        );

    [Theory]
    [MemberData(nameof(TextForms))]
    public void Notice_ReadAndWritten_IsTheSameText(string text) => Assert.Equal(text, Notice.Read(text)?.ToString());

    [Fact]
    public void Notice_Made_HasTheTextFormThatReadsBack()
    {
        var occurrence = new Occurrence("respond", 2);
        Notice[] notices =
        [
            Notice.Answered(occurrence),
            Notice.Overdue(occurrence),
            Notice.Reminder(occurrence),
            Notice.Closed,
            Notice.Note(3),
            Notice.Trouble("line-manager-b"),
        ];
        Assert.All(notices, notice => Assert.Equal(notice, Notice.Read(notice.ToString())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("answered")]
    [InlineData("answered:")]
    [InlineData("answered:contact")]
    [InlineData("answered:contact.0")]
    [InlineData("answered:contact.01")]
    [InlineData("closed:now")]
    [InlineData("note:")]
    [InlineData("note:0")]
    [InlineData("note:-1")]
    [InlineData("note:017")]
    [InlineData("note:99999999999")]
    [InlineData("trouble:")]
    [InlineData("Answered:contact.1")]
    [InlineData("gossip:contact.1")]
    public void Junk_Read_IsNoNotice(string? text) => Assert.Null(Notice.Read(text));
}
