namespace RpdBot.Cards.Forms;

/// <summary>How a field is answered.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day, as <c>HH:mm</c>.</summary>
    Time,

    /// <summary>A day and a time, as <c>yyyy-MM-ddTHH:mm</c>; two inputs.</summary>
    DateTime,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>One of the choices.</summary>
    One,

    /// <summary>Any of the choices, their values joined with commas.</summary>
    Many,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A person: picked from the directory, or typed with name and e-mail address.</summary>
    Person,
}
