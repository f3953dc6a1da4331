using System.Diagnostics;
using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>Words that a person typed: special-category data until proved otherwise.</summary>
/// <remarks>
/// Whoever wants the text must say <see cref="Value"/>. Everything that merely prints, a log or an error message, gets
/// <c>***</c>. As JSON it is a plain string.
/// </remarks>
[JsonConverter(typeof(WordsJson))]
[DebuggerDisplay("***")]
public readonly record struct Words
{
    // Null stands for the empty text, so that the default value equals new Words("").
    private readonly string? _value;

    /// <summary>Wraps the text.</summary>
    public Words(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The text itself, never null.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
