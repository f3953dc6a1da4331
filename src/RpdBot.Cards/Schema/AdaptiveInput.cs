using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>An input with its label. A closed family.</summary>
/// <remarks>No input is required or checked by the client: that would block every button of the card, Back and Save too.</remarks>
public abstract record AdaptiveInput : AdaptiveElement
{
    private protected AdaptiveInput(string id, string label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The question, which a screen reader reads with the input.</summary>
    public string Label { get; }

    /// <summary>The answer so far; null for none.</summary>
    public string? Value { get; init; }

    private protected override void Write(JsonObject json, CardActions mode) =>
        json.Put("label", Label).Put("value", string.IsNullOrEmpty(Value) ? null : Value);
}

/// <summary>What kind of text is typed; phones choose the keyboard by it.</summary>
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Tel,
}

/// <summary>One line or several lines of text.</summary>
public sealed record AdaptiveTextInput : AdaptiveInput
{
    /// <summary>An empty input with this id and label.</summary>
    public AdaptiveTextInput(string id, string label)
        : base(id, label) { }

    /// <summary>What kind of text.</summary>
    public AdaptiveTextInputStyle Style { get; init; }

    /// <summary>Whether it takes several lines.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>The longest text, in UTF-16 units; null for no limit.</summary>
    public int? MaxLength { get; init; }

    private protected override string Type => "Input.Text";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        base.Write(json, mode);
        json.Put("style", Style).PutTrue("isMultiline", IsMultiline);
        if (MaxLength is { } length)
        {
            json["maxLength"] = length;
        }
    }
}

/// <summary>A number.</summary>
public sealed record AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>An empty input with this id and label.</summary>
    public AdaptiveNumberInput(string id, string label)
        : base(id, label) { }

    private protected override string Type => "Input.Number";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        base.Write(json, mode);
        if (decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            json["value"] = number;
        }
        else
        {
            json.Remove("value");
        }
    }
}

/// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
public sealed record AdaptiveDateInput : AdaptiveInput
{
    /// <summary>An empty input with this id and label.</summary>
    public AdaptiveDateInput(string id, string label)
        : base(id, label) { }

    private protected override string Type => "Input.Date";
}

/// <summary>A time of day, as <c>HH:mm</c>.</summary>
public sealed record AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>An empty input with this id and label.</summary>
    public AdaptiveTimeInput(string id, string label)
        : base(id, label) { }

    private protected override string Type => "Input.Time";
}

/// <summary>One choice.</summary>
/// <remarks>
/// Some hosts read a choice's title as Markdown, and a title can be somebody's name: links and pairs of braces are
/// broken by an invisible joiner.
/// </remarks>
public sealed record AdaptiveChoice(string Title, string Value)
{
    internal JsonObject ToJson() =>
        new JsonObject().Put("title", Unread.Links(Unread.Functions(Title))).Put("value", Value);
}

/// <summary>One choice or several.</summary>
public sealed record AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>An unanswered input with this id, label and choices.</summary>
    public AdaptiveChoiceSetInput(string id, string label, ImmutableArray<AdaptiveChoice> choices)
        : base(id, label) => Choices = choices;

    /// <summary>The choices, in reading order.</summary>
    public ImmutableArray<AdaptiveChoice> Choices { get; }

    /// <summary>The people of the organisation, as <see cref="Dataset"/>.</summary>
    public const string Users = "graph.microsoft.com/users";

    /// <summary>Whether all choices are in sight; otherwise they open from a box.</summary>
    public bool IsExpanded { get; init; }

    /// <summary>Whether several can be chosen; their values come back joined with commas.</summary>
    public bool IsMultiSelect { get; init; }

    /// <summary>What the closed box says; null for nothing.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Where the host looks for more choices as somebody types; null for nowhere.</summary>
    public string? Dataset { get; init; }

    private protected override string Type => "Input.ChoiceSet";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        base.Write(json, mode);
        json.Put("style", IsExpanded ? "expanded" : null)
            .PutTrue("isMultiSelect", IsMultiSelect)
            .PutTrue("wrap", IsExpanded)
            .Put("placeholder", Placeholder);
        json["choices"] = Json.Array(Choices.Select(choice => choice.ToJson()));
        if (Dataset is not null)
        {
            json["choices.data"] = new JsonObject { ["type"] = "Data.Query", ["dataset"] = Dataset };
        }
    }
}
