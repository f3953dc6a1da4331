using System.Text.Json.Nodes;
using RpdBot.Conversations;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.FailureMatrix;

/// <summary>Plays one turn: what people and Teams do, whatever goes wrong.</summary>
/// <remarks>
/// Whoever gets no answer, or an error, does the same again: Teams delivers a message again, a person presses again.
/// When the host has crashed there is a new one first.
/// </remarks>
internal sealed class Stage(Play play, Trouble trouble, int mostRepeats)
{
    private static readonly string[] Sorry = [Sentences.NotSaved, Sentences.NotAnswered];

    /// <summary>Called when a host has crashed, before there is another.</summary>
    public Action? Crashed { get; init; }

    /// <summary>Called when somebody was answered, before anything is delivered: whether the answer is a good one.</summary>
    public Action<bool>? Answered { get; init; }

    /// <summary>Plays the turn, and all that the host does because of it.</summary>
    /// <returns>False when nothing on the screen allowed it.</returns>
    public async Task<bool> PlayAsync(Turn turn)
    {
        if (turn is Turn.Passes passes)
        {
            await PassAsync(passes);
            return true;
        }

        if (turn.Activity(play) is not { } activity)
        {
            return false;
        }

        for (var repeats = 0; !await TryAsync(activity) && repeats < mostRepeats; repeats++)
        {
            activity = Again(activity);
        }

        play.LookAgain();
        return true;
    }

    private async Task PassAsync(Turn.Passes passes)
    {
        if (passes.Until > play.Clock.GetUtcNow())
        {
            play.Clock.MoveTo(passes.Until);
        }

        await play.SweepAsync();
        await NewHostIfGoneAsync();
    }

    /// <summary>Brings the bot the activity once.</summary>
    /// <returns>Whether whoever sent it is content.</returns>
    private async Task<bool> TryAsync(JsonObject activity)
    {
        var conversation = play.Teams.Find(activity["conversation"]!["id"]!.ToString())!;
        var before = conversation.Messages.Count;
        BotAnswer? answer = null;
        try
        {
            answer = await play.Bot.ReceiveAsync(activity.ToJsonString());
        }
        catch (HostGoneException)
        {
            // Nobody answers.
        }

        var isGood = answer is not null && IsGood(activity, answer, [.. conversation.Messages.Skip(before)]);
        if (answer is not null)
        {
            play.Show(activity, answer);
            Answered?.Invoke(isGood);
        }

        if (!play.Bot.IsGone)
        {
            await play.Bot.DrainAsync();
        }

        await NewHostIfGoneAsync();
        return isGood;
    }

    private async Task NewHostIfGoneAsync()
    {
        if (play.Bot.IsGone)
        {
            Crashed?.Invoke();
            await play.StartBotAsync(trouble);
        }
    }

    /// <summary>To a message something has to be shown; a button is answered with a card or a sentence that is no excuse.</summary>
    private static bool IsGood(JsonObject activity, BotAnswer answer, IReadOnlyList<JsonObject> shown)
    {
        if (answer.Status >= 400 || answer.Error is not null || Sorry.Contains(answer.Message))
        {
            return false;
        }

        return activity["type"]!.ToString() != "message"
            || shown.Any(message => !Sorry.Contains(message["text"]?.ToString()));
    }

    /// <summary>A message comes again as it was; a second click is another activity with the same in it.</summary>
    private static JsonObject Again(JsonObject activity)
    {
        var again = activity.DeepClone().AsObject();
        if (again["type"]!.ToString() == "invoke")
        {
            again["id"] = $"f:{Guid.NewGuid()}";
        }

        return again;
    }
}
