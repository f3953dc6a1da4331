using System.Text.Json.Nodes;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>One step of the scenario: one activity, or the passing of time.</summary>
/// <param name="Name">What happens, as people would say it.</param>
internal abstract record Turn(string Name)
{
    /// <summary>The activity as Teams would send it now; null while nothing on the screen allows it.</summary>
    public abstract JsonObject? Activity(Play play);

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    /// <summary>Somebody fills in the last card that has these inputs and this button, and presses it.</summary>
    public sealed record Clicks(
        string Name,
        string Who,
        string Button,
        bool InChannel,
        params (string Name, string? Value)[] Inputs
    ) : Turn(Name)
    {
        public override JsonObject? Activity(Play play)
        {
            var user = play[Who];
            return Fitting(InChannel ? user.CardsIn(play.Channel) : user.Cards) is { } card
                ? user.Click(card, Button, Inputs)
                : null;
        }

        private ShownCard? Fitting(IEnumerable<ShownCard> cards) =>
            cards.LastOrDefault(card =>
                card.Offers(Button) && Inputs.All(entered => card.Inputs.Any(input => input.IsCalled(entered.Name)))
            );
    }

    /// <summary>Somebody writes to the bot.</summary>
    public sealed record Says(string Name, string Who, string Text) : Turn(Name)
    {
        public override JsonObject Activity(Play play) =>
            FakeActivities.Message(play.Teams, play[Who], play[Who].Chat, Text);
    }

    /// <summary>Somebody mentions the bot in the channel.</summary>
    public sealed record Mentions(string Name, string Who, string Text) : Turn(Name)
    {
        public override JsonObject Activity(Play play) =>
            FakeActivities.Mention(play.Teams, play[Who], play.Channel.Conversation, Text);
    }

    /// <summary>Somebody adds the app.</summary>
    public sealed record Installs(string Name, string Who) : Turn(Name)
    {
        public override JsonObject Activity(Play play)
        {
            play[Who].IsReachable = true;
            return FakeActivities.InstallationUpdate(play.Teams, play[Who], play[Who].Chat, "add");
        }
    }

    /// <summary>It gets late, and what is due is looked at.</summary>
    public sealed record Passes(string Name, DateTimeOffset Until) : Turn(Name)
    {
        public override JsonObject? Activity(Play play) => null;
    }
}
