using System.Text.Json.Serialization;

namespace RpdBot.Procedures.Forms;

/// <summary>Where a prefilled text can come from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PrefillSource>))]
public enum PrefillSource
{
    /// <summary>The latest answer to the same field that the person may read.</summary>
    Answer,

    /// <summary>The latest answers to other fields that the person may read, one paragraph each.</summary>
    Answers,

    /// <summary>What the same field said before, and the answers to other fields that were given since, one paragraph each.</summary>
    Gathered,

    /// <summary>The names of those who hold certain roles, with their agencies.</summary>
    Names,

    /// <summary>Name, job title and agency of whoever holds a role.</summary>
    Who,

    /// <summary>The e-mail address of whoever holds a role.</summary>
    Email,

    /// <summary>The telephone number of whoever holds a role.</summary>
    Phone,

    /// <summary>The full names of those whom it is about.</summary>
    Concerned,

    /// <summary>The kind of the responding agency, among the choices of the field; else the last choice.</summary>
    OtherAgency,

    /// <summary>The responding agency's name, when its kind is not among the choices.</summary>
    OtherAgencyName,

    /// <summary>The name of whoever answers.</summary>
    Myself,

    /// <summary>The job title of whoever answers.</summary>
    MyTitle,

    /// <summary>The agency of whoever answers.</summary>
    MyAgency,

    /// <summary>The day of answering.</summary>
    Today,

    /// <summary>The moment of answering.</summary>
    Now,

    /// <summary>How many days have gone by since the moment in the first of the fields; without one, since raising.</summary>
    Days,

    /// <summary>The stage in which the case stands, among the choices of the field.</summary>
    Stage,
}
