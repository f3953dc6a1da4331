namespace RpdBot.Teams.Inbound;

/// <summary>What tells one activity from another. A message and its later edit have the same id, and differ in type.</summary>
internal readonly record struct ActivityKey(string Channel, string Conversation, string Type, string Id)
{
    public static ActivityKey Of(Activity activity) =>
        new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "", activity.Type, activity.Id ?? "");
}
