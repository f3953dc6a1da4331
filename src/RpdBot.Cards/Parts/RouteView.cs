namespace RpdBot.Cards.Parts;

/// <summary>Something that the procedure is not for, and where it goes instead.</summary>
/// <param name="What">What it is, for example "A complaint about how somebody behaved".</param>
/// <param name="Instead">Where it goes.</param>
/// <param name="Link">A page about it, https only; null for none.</param>
/// <param name="LinkTitle">What the link's button says.</param>
public sealed record RouteView(string What, string Instead, Uri? Link = null, string? LinkTitle = null);
