namespace RpdBot.Procedures.Forms;

/// <summary>One choice of a field: the id that is kept, without a comma, and the label that people read.</summary>
public sealed record Choice(string Id, string Label);
