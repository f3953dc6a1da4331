using RpdBot.Procedures;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>One thing that somebody did, with who they are.</summary>
/// <param name="Activity">What arrived.</param>
/// <param name="Person">Who did it.</param>
/// <param name="At">When it is handled.</param>
public sealed record Turn(Activity Activity, Person Person, DateTimeOffset At)
{
    /// <summary>Where it was done, to write there.</summary>
    public ConversationReference Conversation { get; } = Activity.GetConversationReference();

    /// <summary>Whether it was done in the person's own chat with the bot.</summary>
    public bool IsPersonal =>
        Activity.Conversation?.ConversationType is null or "personal" && Activity.Conversation?.IsGroup != true;

    /// <summary>The id that no other activity has: its conversation's and its own.</summary>
    public string Key => $"{Activity.Conversation?.Id}|{Activity.Id}";
}
