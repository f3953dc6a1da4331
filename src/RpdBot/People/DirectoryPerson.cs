using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>A person as a directory knows them, with what tells their agency.</summary>
/// <param name="Person">The person.</param>
/// <param name="Company">The company or organisation that the directory gives; null when it gives none.</param>
public sealed record DirectoryPerson(Person Person, string? Company)
{
    /// <summary>Whether they are a guest in the tenant, and work for somebody else.</summary>
    public bool IsGuest { get; init; }

    /// <summary>The Entra tenant of their agency; null for somebody known only by e-mail, and for a guest.</summary>
    public string? Tenant => IsGuest ? null : Person.Entra?.Tenant;

    /// <summary>The domain of their e-mail address in lower case; null without one.</summary>
    public string? Domain =>
        Person.Email is { } email && email.Contains('@', StringComparison.Ordinal)
            ? email[(email.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant()
            : null;
}
