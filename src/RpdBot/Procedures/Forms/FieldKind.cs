using System.Diagnostics.CodeAnalysis;

namespace RpdBot.Procedures.Forms;

/// <summary>What sort of answer a field asks for; it decides how the typed text is read and written down.</summary>
public enum FieldKind
{
    /// <summary>One line of words.</summary>
    Text,

    /// <summary>Words in paragraphs.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The procedures' own word for the kind, not a number's type.")]
    Long,

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A day and a clock time in London, as ISO 8601 with its offset.</summary>
    Time,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>The id of one choice.</summary>
    One,

    /// <summary>The ids of one or more choices, comma-joined in the field's order.</summary>
    Many,

    /// <summary>A whole number, nought or more.</summary>
    Number,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number, with or without an extension.</summary>
    Phone,

    /// <summary>Somebody, picked or typed; the answer is their name.</summary>
    Person,

    /// <summary>The name typed as a signature; who signed and when stand on the event that carries it.</summary>
    Sign,
}
