using System.Collections.Immutable;

namespace RpdBot.Cases;

/// <summary>The events of one decision while it is being made, with the case as they leave it.</summary>
internal sealed class Story(Case before)
{
    private readonly ImmutableArray<CaseEvent>.Builder events = ImmutableArray.CreateBuilder<CaseEvent>();

    /// <summary>The case after all events so far.</summary>
    public Case Now { get; private set; } = before;

    /// <summary>One more event happens.</summary>
    public Story Then(CaseEvent happened)
    {
        events.Add(happened);
        Now = Now.Apply(happened);
        return this;
    }

    /// <summary>The decision that consists of these events.</summary>
    public Decision Told() => Decision.Of(events.ToImmutable());
}
