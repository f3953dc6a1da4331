namespace RpdBot.Teams.Inbound;

/// <summary>What the body of a request turned out to be: an activity, or a reason to refuse it.</summary>
internal readonly record struct Received(Activity? Activity, Refusal? Refusal)
{
    public static implicit operator Received(Refusal refusal) => new(null, refusal);

    public static implicit operator Received(Activity activity) => new(activity, null);
}
