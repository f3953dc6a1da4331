using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards;

/// <summary>What one person is asked to do on a case, with what they need for it.</summary>
public sealed record TaskView
{
    /// <summary>The top of the card.</summary>
    public required CaseHeadView Head { get; init; }

    /// <summary>What happened just now, for example that a button came too late; null for nothing.</summary>
    public Plain? Notice { get; init; }

    /// <summary>What this person is asked, as a question, as product text.</summary>
    public required string Question { get; init; }

    /// <summary>What to know before answering, as product text, a paragraph each.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>What to read; when it is long, the part that this page shows.</summary>
    public ImmutableArray<ReadingSectionView> Reading { get; init; } = [];

    /// <summary>Which page of the reading this is; null when it fits on one card.</summary>
    public PageView? Page { get; init; }

    /// <summary>The questions, with their answers and errors.</summary>
    public FormView Form { get; init; } = FormView.Empty;

    /// <summary>The outcomes that can be chosen, one of them main.</summary>
    public ImmutableArray<ActionView> Outcomes { get; init; } = [];

    /// <summary>What can be done at any time, for example "Add a note".</summary>
    public ImmutableArray<ActionView> Standing { get; init; } = [];

    /// <summary>Who to turn to in danger.</summary>
    public required UrgentFootView Foot { get; init; }
}
