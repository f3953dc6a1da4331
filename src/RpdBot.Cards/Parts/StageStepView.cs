namespace RpdBot.Cards.Parts;

/// <summary>One stage of the progress line: its short name, and where it stands.</summary>
public sealed record StageStepView(string Name, StageStanding Standing);
