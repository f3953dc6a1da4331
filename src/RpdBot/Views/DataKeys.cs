namespace RpdBot.Views;

/// <summary>The members of a button's data, besides the verb; every value is a string.</summary>
public static class DataKeys
{
    /// <summary>The reference of the case.</summary>
    public const string Case = "case";

    /// <summary>The occurrence of a task, as <c>task.number</c>.</summary>
    public const string Occurrence = "occ";

    /// <summary>The id of a task.</summary>
    public const string Task = "task";

    /// <summary>The id of an outcome.</summary>
    public const string Outcome = "outcome";

    /// <summary>The id of a role.</summary>
    public const string Role = "role";

    /// <summary>The key of a person who was proposed on the card.</summary>
    public const string Person = "who";

    /// <summary>The number of a page, from 1.</summary>
    public const string Page = "page";

    /// <summary>The page of a form in pages, from 1.</summary>
    public const string Step = "step";

    /// <summary>There, when the answer of somebody else is recorded.</summary>
    public const string Behalf = "behalf";

    /// <summary>Which drawing of which form: a form that is sent twice is one.</summary>
    public const string Form = "form";

    /// <summary>Which printed form of the case.</summary>
    public const string Document = "document";

    /// <summary>The id of a draft.</summary>
    public const string Draft = "draft";
}
