namespace RpdBot.Procedures;

/// <summary>Who somebody is in Microsoft Entra: the tenant and the object id, both as lower-case GUIDs.</summary>
public readonly record struct EntraId(string Tenant, string ObjectId)
{
    /// <summary>One text for dictionaries and row keys: <c>tenant+object id</c>.</summary>
    public override string ToString() => $"{Tenant}+{ObjectId}";
}

/// <summary>Somebody who can hold a role: known to Entra, or so far only by name and e-mail.</summary>
/// <remarks>
/// Two records of one human are the same person when their <see cref="Key"/> is the same; name and job title may
/// differ, since directories change.
/// </remarks>
public sealed record Person
{
    /// <summary>The name as the directory, or whoever named them, writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Who they are in Entra; null while only an e-mail address is known.</summary>
    public EntraId? Entra { get; init; }

    /// <summary>Their work e-mail address, when known.</summary>
    public string? Email { get; init; }

    /// <summary>Their work telephone number, when known.</summary>
    public string? Phone { get; init; }

    /// <summary>Their job title, when known.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The text that identifies them: the Entra id, else the e-mail address in lower case.</summary>
    public string Key => Entra?.ToString() ?? "mail:" + (Email ?? Name).Trim().ToLowerInvariant();

    /// <summary>Whether both records speak of the same human.</summary>
    public bool Is(Person other) => Key == other.Key;

    /// <inheritdoc/>
    public override string ToString() => Key;
}
