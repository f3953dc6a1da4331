using System.Security.Cryptography;
using System.Text;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>A person as part of a row key.</summary>
/// <remarks>An e-mail address may hold characters that keys may not, so it goes in as a hash.</remarks>
internal static class PersonKey
{
    /// <summary>Stands for nobody in particular: the case as a whole.</summary>
    public const string Nobody = "case";

    /// <summary>An office of the partnership, which several people hold.</summary>
    public static string OfOffice(string role) => "office-" + role;

    public static string Of(Person? person) =>
        person switch
        {
            null => Nobody,
            { Entra: { } entra } => entra.ToString(),
            _ => "mail-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Key))[..16]),
        };
}
