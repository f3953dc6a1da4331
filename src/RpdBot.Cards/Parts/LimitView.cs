namespace RpdBot.Cards.Parts;

/// <summary>Until when a stage, or the whole case, may take.</summary>
/// <param name="Line">In words and date, for example "stage limit: by Tuesday 7 April, in 1 working day".</param>
/// <param name="IsOver">Whether it has passed. <paramref name="Line"/> says so in words too.</param>
public sealed record LimitView(string Line, bool IsOver);
