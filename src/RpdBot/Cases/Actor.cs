using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>Who gives a command: a person, or the product itself when a time has come or a lookup has ended.</summary>
public sealed record Actor
{
    private Actor() { }

    /// <summary>The product: time, lookups, delivery.</summary>
    public static Actor Product { get; } = new();

    /// <summary>The person; null for the product.</summary>
    public Person? Person { get; private init; }

    /// <summary>The collective roles (such as the business unit) that the deployment gives to the person.</summary>
    public ImmutableHashSet<string> Collectives { get; private init; } = [];

    /// <summary>A person, with the collective roles that the deployment's lists give them.</summary>
    public static Actor Of(Person person, params IEnumerable<string> collectives) =>
        new() { Person = person, Collectives = [.. collectives] };
}
