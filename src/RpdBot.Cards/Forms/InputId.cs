using System.Globalization;

namespace RpdBot.Cards.Forms;

/// <summary>The id of an input: <c>in.{rendering}.{field}</c>, with a part for questions of two inputs.</summary>
/// <remarks>Field ids hold no full stop, so an id can be read back.</remarks>
public sealed record InputId(int Rendering, string Field, string? Part = null)
{
    /// <summary>The day of a <see cref="FieldKind.DateTime"/>.</summary>
    public const string Date = "date";

    /// <summary>The time of a <see cref="FieldKind.DateTime"/>.</summary>
    public const string Time = "time";

    /// <summary>The typed name of a <see cref="FieldKind.Person"/>.</summary>
    public const string Name = "name";

    /// <summary>The typed e-mail address of a <see cref="FieldKind.Person"/>.</summary>
    public const string Email = "email";

    /// <summary>Reads an id back; null when the text is not the id of an input.</summary>
    public static InputId? Read(string text) =>
        text.Split('.') switch
        {
            ["in", var rendering, { Length: > 0 } field] when Number(rendering) is { } n => new InputId(n, field),
            ["in", var rendering, { Length: > 0 } field, { Length: > 0 } part] when Number(rendering) is { } n =>
                new InputId(n, field, part),
            _ => null,
        };

    /// <summary>The id as it stands in the card and comes back from Teams.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"in.{Rendering}.{Field}") + (Part is null ? "" : "." + Part);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
