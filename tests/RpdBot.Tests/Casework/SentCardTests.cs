using RpdBot.Casework;
using RpdBot.Teams;

namespace RpdBot.Tests.Casework;

public sealed class SentCardTests
{
    [Fact]
    public void Onto_OfPlacesThatShowTheSame_KnowsWhatIsShown()
    {
        var now = Card("2", "same").Onto(Card("1", "same") with { ETag = "e" });

        Assert.Equal("1,2", string.Join(',', now.Activities));
        Assert.Equal("same", now.Shown);
        Assert.Equal("e", now.ETag);
    }

    [Fact]
    public void Onto_OfAPlaceThatShowsAnother_DoesNotTakeItForUpToDate() =>
        Assert.Equal("", Card("2", "new").Onto(Card("1", "old")).Shown);

    [Fact]
    public void Onto_OfItsOwnPlace_ShowsWhatStandsThereNow()
    {
        var now = Card("1", "new").Onto(Card("1", "old"));

        Assert.Equal("1", string.Join(',', now.Activities));
        Assert.Equal("new", now.Shown);
    }

    [Fact]
    public void Onto_WithoutAPlace_LeavesWhatWasRemembered() =>
        Assert.Equal("old", (Card("2", "new") with { Activities = [] }).Onto(Card("1", "old")).Shown);

    [Fact]
    public void Onto_OfNothing_IsItself() => Assert.Equal("new", Card("1", "new").Onto(null).Shown);

    private static SentCard Card(string place, string shown) =>
        new()
        {
            Subject = "respond.1",
            Conversation = ConversationReference.Of("https://teams.example/", "28:bot", "tenant", "chat"),
            Activities = [place],
            Shown = shown,
        };
}
