using RpdBot.Procedures;

namespace RpdBot.People;

/// <summary>A person as a directory knows them, with what tells their agency.</summary>
/// <param name="Person">The person.</param>
/// <param name="Company">The company or organisation that the directory gives; null when it gives none.</param>
public sealed record DirectoryPerson(Person Person, string? Company)
{
    /// <summary>Their Entra tenant; null for somebody known only by e-mail.</summary>
    public string? Tenant => Person.Entra?.Tenant;

    /// <summary>The domain of their e-mail address in lower case; null without one.</summary>
    public string? Domain =>
        Person.Email is { } email && email.Contains('@', StringComparison.Ordinal)
            ? email[(email.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant()
            : null;
}
