using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>A button of a card that is shown.</summary>
public sealed class FakeAction(JsonObject json)
{
    public string Type => (string?)json["type"] ?? "";

    public string Title => (string?)json["title"] ?? "";

    /// <summary>The verb: an Execute's own, else the one that its data carries.</summary>
    public string? Verb => (string?)json["verb"] ?? (json["data"] as JsonObject)?["verb"]?.ToString();

    public string? Url => (string?)json["url"];

    /// <summary>The data, without any input.</summary>
    public JsonObject Data => (json["data"] as JsonObject)?.DeepClone().AsObject() ?? [];

    /// <summary>Whether inputs are sent along.</summary>
    public bool SendsInputs => (string?)json["associatedInputs"] != "none";

    /// <summary>Whether <paramref name="name"/> means this button: its title or its verb.</summary>
    public bool IsCalled(string name) => Title == name || Verb == name;

    /// <summary>What an old client, which does not know Action.Execute, shows in its place; null when nothing.</summary>
    public FakeAction? ForOldClient() =>
        Type != "Action.Execute" ? this
        : json["fallback"] is JsonObject fallback ? new FakeAction(fallback)
        : null;

    public override string ToString() => $"'{Title}' ({Verb})";
}
