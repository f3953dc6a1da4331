using System.Text.Json.Nodes;

namespace RpdBot.Teams;

/// <summary>What an invoke is answered with: the HTTP status, and the body.</summary>
/// <remarks>The answer to a card's action has HTTP status 200 always: Teams shows nothing of any other.</remarks>
public sealed record InvokeResponse(int Status, AdaptiveCardInvokeResponse? Body = null)
{
    /// <summary>Puts <paramref name="card"/> in the place of the one pressed, for whoever pressed it.</summary>
    /// <remarks>Teams forgets it again: the same card is to be PUT as well.</remarks>
    public static InvokeResponse Card(JsonNode card) => Answer(200, ContentTypes.AdaptiveCard, card);

    /// <summary>Leaves the card and shows <paramref name="text"/> in a bar under it.</summary>
    public static InvokeResponse Message(string text) => Answer(200, ContentTypes.Message, JsonValue.Create(text));

    /// <summary>Leaves the card and shows an error.</summary>
    /// <param name="code">For machines, such as <c>BadRequest</c>.</param>
    /// <param name="message">For people.</param>
    /// <param name="status">The status in the body: 400 for what was asked wrongly, 500 for what went wrong here.</param>
    public static InvokeResponse Error(string code, string message, int status = 400) =>
        Answer(status, ContentTypes.Error, new JsonObject { ["code"] = code, ["message"] = message });

    private static InvokeResponse Answer(int status, string type, JsonNode? value) =>
        new(200, new AdaptiveCardInvokeResponse(status, type, value));
}

/// <summary>The body of the answer to a card's action.</summary>
/// <param name="StatusCode">200, or the status of an error.</param>
/// <param name="Type">What <paramref name="Value"/> is: see <see cref="ContentTypes"/>.</param>
/// <param name="Value">The card, the text, or the error.</param>
public sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonNode? Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{StatusCode} {Type}";
}
