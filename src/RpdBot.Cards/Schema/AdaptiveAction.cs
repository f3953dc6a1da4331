using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>A button. A closed family.</summary>
public abstract record AdaptiveAction(string Title)
{
    /// <summary>The look.</summary>
    public AdaptiveActionStyle Style { get; init; }

    internal abstract JsonObject ToJson(CardActions mode);

    private protected JsonObject Start(string type) =>
        new JsonObject { ["type"] = type }
            .Put("title", Title)
            .Put("style", Style);
}

/// <summary>A button that comes back to the bot with its verb, its data and the inputs of the card.</summary>
/// <remarks>
/// The verb travels in the data too, so that the same handler reads the invoke of <c>Action.Execute</c> and the message
/// of <c>Action.Submit</c>.
/// </remarks>
public sealed record AdaptiveExecuteAction(string Title, string Verb, ImmutableDictionary<string, string> Data)
    : AdaptiveAction(Title)
{
    private const string VerbName = "verb";

    internal override JsonObject ToJson(CardActions mode)
    {
        if (mode == CardActions.Submit)
        {
            return Submit();
        }

        var json = Start("Action.Execute").Put(VerbName, Verb);
        json["data"] = DataWithVerb();
        json["fallback"] = Submit();
        return json;
    }

    private JsonObject Submit()
    {
        var json = Start("Action.Submit");
        json["data"] = DataWithVerb();
        return json;
    }

    private JsonObject DataWithVerb()
    {
        if (Data.ContainsKey(VerbName))
        {
            throw new InvalidOperationException($"The data of '{Verb}' holds '{VerbName}', which is the card's own.");
        }

        var json = new JsonObject().Put(VerbName, Verb);
        foreach (var (name, value) in Data.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.Put(name, value);
        }

        return json;
    }
}

/// <summary>A button that opens a page.</summary>
public sealed record AdaptiveOpenUrlAction(string Title, Uri Url) : AdaptiveAction(Title)
{
    internal override JsonObject ToJson(CardActions mode) => Start("Action.OpenUrl").Put("url", Url.AbsoluteUri);
}

/// <summary>A button that folds elements away, or shows them, without asking the bot.</summary>
public sealed record AdaptiveToggleVisibilityAction(string Title, ImmutableArray<string> TargetElements)
    : AdaptiveAction(Title)
{
    internal override JsonObject ToJson(CardActions mode)
    {
        var json = Start("Action.ToggleVisibility");
        json["targetElements"] = Json.Array(TargetElements.Select(id => (JsonNode)id));
        return json;
    }
}
