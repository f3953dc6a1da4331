using System.Text.Json.Nodes;

namespace RpdBot.EndToEnd.Echo;

/// <summary>The cards of the echo bot: one of every kind of input, and what was put into them.</summary>
internal static class EchoCard
{
    public static JsonObject Asking(string said) =>
        JsonNode
            .Parse(
                """
                {
                  "type": "AdaptiveCard",
                  "version": "1.5",
                  "body": [
                    { "type": "TextBlock", "text": "", "wrap": true },
                    { "type": "Input.Text", "id": "view", "label": "Your view", "isMultiline": true },
                    { "type": "Input.Date", "id": "date", "label": "By when" },
                    { "type": "Input.ChoiceSet", "id": "stage", "label": "Stage", "style": "compact",
                      "choices": [{ "title": "First stage", "value": "1" }, { "title": "Second stage", "value": "2" }] },
                    { "type": "Input.ChoiceSet", "id": "spoken", "label": "Have you spoken?", "style": "expanded",
                      "choices": [{ "title": "Yes, we spoke", "value": "yes" }, { "title": "Not yet", "value": "no" }] },
                    { "type": "Input.ChoiceSet", "id": "themes", "label": "Themes", "style": "expanded", "isMultiSelect": true,
                      "choices": [{ "title": "Thresholds", "value": "t" }, { "title": "Information", "value": "i" }] },
                    { "type": "Input.ChoiceSet", "id": "who", "label": "Who is it?", "choices": [],
                      "choices.data": { "type": "Data.Query", "dataset": "graph.microsoft.com/users" } }
                  ],
                  "actions": [{ "type": "Action.Execute", "title": "Send it", "verb": "echo", "data": {} }]
                }
                """
            )!
            .AsObject()
            .Saying($"You said: {said}");

    public static JsonObject Answered(JsonObject data)
    {
        var lines = data.OrderBy(member => member.Key, StringComparer.Ordinal).Select(m => $"{m.Key} is {m.Value}");
        return JsonNode
            .Parse(
                """
                {
                  "type": "AdaptiveCard",
                  "version": "1.5",
                  "body": [{ "type": "TextBlock", "text": "", "wrap": true }]
                }
                """
            )!
            .AsObject()
            .Saying($"You sent: {string.Join("; ", lines)}");
    }

    private static JsonObject Saying(this JsonObject card, string text)
    {
        card["body"]![0]!["text"] = text;
        return card;
    }
}
