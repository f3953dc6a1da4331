using Microsoft.Graph.Models;
using RpdBot.Procedures;
using Person = RpdBot.Procedures.Person;

namespace RpdBot.People.Graph;

/// <summary>Reads Graph's users.</summary>
internal static class GraphPeople
{
    /// <summary>What is asked of a user: no more than is used.</summary>
    public static readonly string[] Fields =
    [
        "id",
        "displayName",
        "mail",
        "userPrincipalName",
        "jobTitle",
        "companyName",
        "businessPhones",
        "accountEnabled",
        "userType",
    ];

    /// <summary>Whether the account is open; one that does not say is.</summary>
    public static bool IsOpen(User user) => user.AccountEnabled != false;

    /// <summary>The user as an answer.</summary>
    public static DirectoryAnswer Answer(User user, string tenant) =>
        user.Id is null ? new DirectoryAnswer.NotFound()
        : IsOpen(user) ? new DirectoryAnswer.Found(Read(user, tenant))
        : new DirectoryAnswer.Left(Read(user, tenant));

    /// <summary>The user as a person.</summary>
    public static DirectoryPerson Read(User user, string tenant)
    {
        var isGuest = string.Equals(user.UserType, "Guest", StringComparison.OrdinalIgnoreCase);
        var person = new Person
        {
            Name = Text(user.DisplayName) ?? Text(user.Mail) ?? "A colleague",
            Entra = new EntraId(tenant, user.Id!.ToLowerInvariant()),
            // The principal name of a guest is made up (name_domain#EXT#@tenant): nobody has that address.
            Email = Text(user.Mail) ?? (isGuest ? null : Text(user.UserPrincipalName)),
            Phone = user.BusinessPhones?.Select(Text).FirstOrDefault(phone => phone is not null),
            JobTitle = Text(user.JobTitle),
        };
        return new(person, Text(user.CompanyName)) { IsGuest = isGuest };
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
