using System.Globalization;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>An input of a card that is shown, and what a client sends for it.</summary>
public sealed class FakeInput(JsonObject json)
{
    public string Id => (string?)json["id"] ?? "";

    public string Type => (string?)json["type"] ?? "";

    /// <summary>Whether it is folded away; what stands in it is sent nevertheless.</summary>
    public bool IsHidden => (bool?)json["isVisible"] == false;

    /// <summary>The most characters that it takes; null for no limit.</summary>
    public int? MaxLength => (int?)json["maxLength"];

    public string? Label => (string?)json["label"];

    /// <summary>What stands in it when the card is shown; null when it is empty.</summary>
    /// <remarks>Clients show no day and no time that is written in any other way than this.</remarks>
    public string? Value =>
        Type switch
        {
            "Input.Toggle" => ToggleValue(),
            "Input.Date" when !DateOnly.TryParseExact(Written, "yyyy-MM-dd", Plainly, default, out _) => null,
            "Input.Time" when !TimeOnly.TryParseExact(Written, "HH:mm", Plainly, default, out _) => null,
            _ => NullIfEmpty(Written),
        };

    /// <summary>The values that can be chosen, by their titles; empty where anything can be written or looked up.</summary>
    public IReadOnlyDictionary<string, string> Choices =>
        (json["choices"] as JsonArray ?? []).ToDictionary(c => (string)c!["title"]!, c => (string)c!["value"]!);

    /// <summary>Whether <paramref name="name"/> means this input: its id, the end of its id, or its label.</summary>
    public bool IsCalled(string name) =>
        Id == name || Label == name || Id.EndsWith("." + name, StringComparison.Ordinal);

    /// <summary>What a client sends when somebody enters this; for a choice its value or title.</summary>
    /// <exception cref="InvalidOperationException">The client would not let it through.</exception>
    public string? Enter(string? entered)
    {
        var value = NullIfEmpty(entered);
        if (value is null && (bool?)json["isRequired"] == true)
        {
            throw new InvalidOperationException($"The client blocks every button: '{Id}' is required and empty.");
        }

        if (value?.Length > ((int?)json["maxLength"] ?? int.MaxValue))
        {
            throw new InvalidOperationException($"The client takes only {json["maxLength"]} characters in '{Id}'.");
        }

        return Type == "Input.ChoiceSet" && value is not null && json["choices.data"] is null ? Chosen(value) : value;
    }

    private string Chosen(string entered) =>
        string.Join(',', entered.Split(',').Select(one => Choices.GetValueOrDefault(one, one)).Select(AmongChoices));

    private string AmongChoices(string value) =>
        Choices.Values.Contains(value)
            ? value
            : throw new InvalidOperationException($"'{Id}' offers {string.Join(", ", Choices.Values)}; not '{value}'.");

    private string ToggleValue() =>
        json["value"]?.ToString() is { } value ? value : (string?)json["valueOff"] ?? "false";

    private static CultureInfo Plainly => CultureInfo.InvariantCulture;

    private string? Written => json["value"]?.ToString();

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
