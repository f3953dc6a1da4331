using RpdBot.Cards.Forms;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Teams;
using RpdBot.Views;
using FieldKind = RpdBot.Procedures.Forms.FieldKind;

namespace RpdBot.Conversations;

/// <summary>Finds out who somebody is: who sent an activity, or whom somebody named.</summary>
public sealed class WhoIs(IDirectory directory)
{
    /// <summary>The person behind an activity; null when Teams does not say who it was.</summary>
    /// <remarks>Identity is Teams' word, which the token vouches for; the directory only adds details.</remarks>
    public async Task<Person?> SentAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.From?.AadObjectId is not { Length: > 0 } id || activity.TenantId() is not { Length: > 0 } tenant)
        {
            return null;
        }

        var entra = new EntraId(tenant.ToLowerInvariant(), id.ToLowerInvariant());
        return await directory.FindAsync(entra, cancellation) is DirectoryAnswer.Found found
            ? found.Person.Person
            : new Person { Name = activity.From.Name ?? "A colleague", Entra = entra };
    }

    /// <summary>Whom somebody named: picked from the directory, or typed.</summary>
    /// <param name="picked">The Entra object id that the picker gave, when it was used.</param>
    /// <param name="name">The name typed.</param>
    /// <param name="email">The e-mail address typed.</param>
    /// <param name="tenant">The tenant of whoever named them, in which the picker searches.</param>
    /// <param name="cancellation">Stops the lookup.</param>
    /// <returns>Null when nobody was named, or not so that they can be found.</returns>
    public async Task<DirectoryPerson?> NamedAsync(
        string? picked,
        string? name,
        string? email,
        string tenant,
        CancellationToken cancellation
    )
    {
        if (!IsProper(name, email))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(picked))
        {
            if (!Guid.TryParse(picked.Split(',')[0], out var id))
            {
                return null;
            }

            var entra = new EntraId(tenant, id.ToString());
            return Read(
                await directory.FindAsync(entra, cancellation),
                new() { Name = Or(name, "The person you picked"), Entra = entra }
            );
        }

        return string.IsNullOrWhiteSpace(email)
            ? null
            : Read(await directory.FindByEmailAsync(email.Trim(), cancellation), null)
                ?? new DirectoryPerson(new Person { Name = Or(name, email), Email = email.Trim() }, Company: null);
    }

    /// <summary>Whom somebody named in a small form of a case.</summary>
    internal Task<DirectoryPerson?> NamedAsync(
        Turn turn,
        Click click,
        CancellationToken cancellation,
        string field = QuestionFields.Person
    ) =>
        NamedAsync(
            click.Typed.GetValueOrDefault(field),
            click.Typed.GetValueOrDefault($"{field}.{InputId.Name}"),
            click.Typed.GetValueOrDefault($"{field}.{InputId.Email}"),
            turn.Person.Entra?.Tenant ?? "",
            cancellation
        );

    /// <summary>Whether name and address are ones that a person can have; what is missing is not judged.</summary>
    private static bool IsProper(string? name, string? email) =>
        FormCheck.Check(
            Typed,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(name)] = name ?? "",
                [nameof(email)] = email ?? "",
            },
            now: default
        ) is FormResult.Accepted;

    private static readonly Field[] Typed =
    [
        new()
        {
            Id = "name",
            Label = "Name",
            Kind = FieldKind.Text,
        },
        new()
        {
            Id = "email",
            Label = "E-mail address",
            Kind = FieldKind.Email,
        },
    ];

    /// <summary>Somebody whom the directory does not know is nobody; while it cannot be asked, they are taken at their word.</summary>
    private static DirectoryPerson? Read(DirectoryAnswer answer, Person? unconfirmed) =>
        answer switch
        {
            DirectoryAnswer.Found found => found.Person,
            DirectoryAnswer.Unavailable when unconfirmed is not null => new(unconfirmed, Company: null),
            _ => null,
        };

    private static string Or(string? typed, string otherwise) =>
        string.IsNullOrWhiteSpace(typed) ? otherwise : typed.Trim();
}
