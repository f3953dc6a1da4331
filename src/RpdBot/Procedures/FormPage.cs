using System.Collections.Immutable;

namespace RpdBot.Procedures;

/// <summary>A page of a form that is too long for one card.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Fields">Its fields, in order.</param>
public sealed record FormPage(string Title, ImmutableArray<string> Fields);
