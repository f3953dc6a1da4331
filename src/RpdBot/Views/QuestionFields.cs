using RpdBot.Cards.Forms;

namespace RpdBot.Views;

/// <summary>The field ids of the small forms, besides those of the case itself.</summary>
public static class QuestionFields
{
    /// <summary>The person who is named: picked from the directory, as an Entra object id.</summary>
    public const string Person = "person";

    /// <summary>The name, when the person was typed.</summary>
    public const string PersonName = Person + "." + InputId.Name;

    /// <summary>The e-mail address, when the person was typed.</summary>
    public const string PersonEmail = Person + "." + InputId.Email;
}
