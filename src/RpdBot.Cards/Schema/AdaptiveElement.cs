using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RpdBot.Cards.Schema;

/// <summary>An element of a card. A closed family: what stands here is all that the cards use.</summary>
public abstract record AdaptiveElement
{
    private protected AdaptiveElement() { }

    /// <summary>The element's id, unique in the card; null where nothing refers to it.</summary>
    public string? Id { get; init; }

    /// <summary>The space above.</summary>
    public AdaptiveSpacing Spacing { get; init; }

    /// <summary>Whether a line is drawn above.</summary>
    public bool Separator { get; init; }

    /// <summary>Whether the element is folded away until a button shows it.</summary>
    public bool IsHidden { get; init; }

    private protected abstract string Type { get; }

    internal JsonObject ToJson(CardActions mode)
    {
        var json = new JsonObject { ["type"] = Type }
            .Put("id", Id)
            .Put("spacing", Spacing)
            .PutTrue("separator", Separator);
        if (IsHidden)
        {
            json["isVisible"] = false;
        }

        Write(json, mode);
        return json;
    }

    private protected abstract void Write(JsonObject json, CardActions mode);
}

/// <summary>Product text. It is read as Markdown: people's words never stand here.</summary>
public sealed record AdaptiveTextBlock(string Text) : AdaptiveElement
{
    /// <summary>The size.</summary>
    public AdaptiveTextSize Size { get; init; }

    /// <summary>The weight.</summary>
    public AdaptiveTextWeight Weight { get; init; }

    /// <summary>The colour.</summary>
    public AdaptiveTextColor Color { get; init; }

    /// <summary>Whether the text steps back.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Whether a screen reader announces it as a heading.</summary>
    public bool IsHeading { get; init; }

    private protected override string Type => "TextBlock";

    private protected override void Write(JsonObject json, CardActions mode) =>
        json.Put("text", Text)
            .PutTrue("wrap", true)
            .Put("size", Size)
            .Put("weight", Weight)
            .Put("color", Color)
            .PutTrue("isSubtle", IsSubtle)
            .Put("style", IsHeading ? "heading" : null);
}

/// <summary>A paragraph of text runs, shown as they are written.</summary>
public sealed record AdaptiveRichTextBlock(ImmutableArray<AdaptiveTextRun> Inlines) : AdaptiveElement
{
    private protected override string Type => "RichTextBlock";

    private protected override void Write(JsonObject json, CardActions mode) =>
        json["inlines"] = Json.Array(Inlines.Select(run => run.ToJson()));
}

/// <summary>Elements that belong together, on one ground.</summary>
public sealed record AdaptiveContainer(ImmutableArray<AdaptiveElement> Items) : AdaptiveElement
{
    /// <summary>The ground.</summary>
    public AdaptiveContainerStyle Style { get; init; }

    private protected override string Type => "Container";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        json.Put("style", Style);
        json["items"] = Json.Array(Items.Select(item => item.ToJson(mode)));
    }
}

/// <summary>Columns side by side.</summary>
public sealed record AdaptiveColumnSet(ImmutableArray<AdaptiveColumn> Columns) : AdaptiveElement
{
    private protected override string Type => "ColumnSet";

    private protected override void Write(JsonObject json, CardActions mode) =>
        json["columns"] = Json.Array(Columns.Select(column => column.ToJson(mode)));
}

/// <summary>One column: as wide as what it holds, or all the rest.</summary>
public sealed record AdaptiveColumn(ImmutableArray<AdaptiveElement> Items) : AdaptiveElement
{
    /// <summary>Whether the column takes the rest of the width.</summary>
    public bool Stretches { get; init; }

    private protected override string Type => "Column";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        json["width"] = Stretches ? "stretch" : "auto";
        json["items"] = Json.Array(Items.Select(item => item.ToJson(mode)));
    }
}

/// <summary>A row of buttons.</summary>
public sealed record AdaptiveActionSet(ImmutableArray<AdaptiveAction> Actions) : AdaptiveElement
{
    private protected override string Type => "ActionSet";

    private protected override void Write(JsonObject json, CardActions mode) =>
        json["actions"] = Json.Array(Actions.Select(action => action.ToJson(mode)));
}

/// <summary>A chart with a bar for each count, as Teams draws it.</summary>
/// <remarks>The title is what a screen reader says; nobody sees it. One colour, since more would look like a meaning.</remarks>
/// <param name="Title">What it shows, as product text.</param>
/// <param name="Bars">What is counted, as product text, and how many.</param>
public sealed record AdaptiveBarChart(string Title, ImmutableArray<(string Label, int Count)> Bars) : AdaptiveElement
{
    /// <summary>The same in words, for clients that draw no charts.</summary>
    public required AdaptiveElement Otherwise { get; init; }

    private protected override string Type => "Chart.HorizontalBar";

    private protected override void Write(JsonObject json, CardActions mode)
    {
        json.Put("title", Title).Put("displayMode", "AbsoluteNoAxis").Put("color", "categoricalBlue");
        json["data"] = Json.Array(Bars.Select(bar => new JsonObject { ["x"] = bar.Label, ["y"] = bar.Count }));
        json["fallback"] = Otherwise.ToJson(mode);
    }
}
