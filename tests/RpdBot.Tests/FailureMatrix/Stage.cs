using System.Collections.Immutable;
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

    /// <summary>Called when somebody got no good answer, with how much stood in Teams before: they ask for it all again.</summary>
    public Action<ImmutableArray<int>>? Unanswered { get; init; }

    /// <summary>Whether whoever acted got an answer in the end.</summary>
    public bool IsContent { get; private set; } = true;

    /// <summary>Whether a message shows what only an answer showed, or what depends on how often somebody asked.</summary>
    /// <remarks>
    /// Of a card that was pressed, what the answer put in its place may be gone; whoever writes something twice may be
    /// answered otherwise the second time.
    /// </remarks>
    public Func<Post, bool> IsOfTheMoment { get; private set; } = _ => false;

    /// <summary>Whether the words say no more than that it did not work.</summary>
    public static bool IsExcuse(string? words) =>
        Array.Exists(Sorry, sorry => words?.StartsWith(sorry, StringComparison.Ordinal) == true);

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

        var conversation = play.Teams.Find(activity["conversation"]!["id"]!.ToString())!;
        var before = conversation.Messages.Count;
        var answer = await TryAsync(activity, conversation, before);
        for (var repeats = 0; !IsContent && repeats < mostRepeats; repeats++)
        {
            activity = Again(activity, answer, conversation);
            answer = await TryAsync(activity, conversation, before);
            IsOfTheMoment = post =>
                turn is not Turn.Clicks && post.Conversation == conversation.Id && post.Place >= before;
        }

        if (activity["replyToId"]?.ToString() is { } pressed)
        {
            IsOfTheMoment = post => post.Conversation == conversation.Id && post.Id == pressed;
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
    private async Task<BotAnswer?> TryAsync(JsonObject activity, FakeConversation conversation, int before)
    {
        var stood = play.Counts();
        BotAnswer? answer = null;
        try
        {
            answer = await play.Bot.ReceiveAsync(activity.ToJsonString());
        }
        catch (HostGoneException)
        {
            // Nobody answers.
        }

        IsContent = answer is not null && IsGood(activity, answer, conversation.Messages.Skip(before));
        if (!IsContent)
        {
            Unanswered?.Invoke(stood);
        }

        if (answer is not null)
        {
            play.Show(activity, answer);
            Answered?.Invoke(IsContent);
        }

        if (!play.Bot.IsGone)
        {
            await play.Bot.DrainAsync();
        }

        await NewHostIfGoneAsync();
        return answer;
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
    private static bool IsGood(JsonObject activity, BotAnswer answer, IEnumerable<JsonObject> shown)
    {
        if (answer.Status >= 400 || answer.Error is not null || IsExcuse(answer.Message))
        {
            return false;
        }

        return activity["type"]!.ToString() != "message"
            || shown.Any(message => !IsExcuse(message["text"]?.ToString()));
    }

    /// <summary>
    /// Teams delivers a message again as it was when it got no answer or an error; whoever was answered, and saw nothing
    /// or an excuse, writes it again. A second click is another activity with the same in it.
    /// </summary>
    private static JsonObject Again(JsonObject activity, BotAnswer? answer, FakeConversation conversation)
    {
        var again = activity.DeepClone().AsObject();
        if (again["type"]!.ToString() == "invoke")
        {
            again["id"] = $"f:{Guid.NewGuid()}";
        }
        else if (answer is { Status: < 400 } && again["type"]!.ToString() == "message")
        {
            again["id"] = conversation.NextId();
        }

        return again;
    }
}
