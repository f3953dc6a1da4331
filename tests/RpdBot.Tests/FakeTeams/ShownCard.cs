using System.Text.Json.Nodes;

namespace RpdBot.Tests.FakeTeams;

/// <summary>A card as it stood in a conversation at one moment; it stays as it was when the conversation goes on.</summary>
public sealed class ShownCard
{
    internal ShownCard(FakeConversation conversation, string activityId, string threadId, JsonObject json)
    {
        Conversation = conversation;
        ActivityId = activityId;
        ThreadId = threadId;
        Json = json;
    }

    /// <summary>The message that carries it.</summary>
    public string ActivityId { get; }

    /// <summary>The whole card.</summary>
    public JsonObject Json { get; }

    /// <summary>Everything that can be read on it, a line a text.</summary>
    public string Text => CardReader.Text(Json);

    /// <summary>Its inputs, in order.</summary>
    public IReadOnlyList<FakeInput> Inputs => [.. OfType("Input.").Select(json => new FakeInput(json))];

    /// <summary>Its buttons, in order, however deep; for Execute without its fallback.</summary>
    public IReadOnlyList<FakeAction> Actions => [.. OfType("Action.").Select(json => new FakeAction(json))];

    /// <summary>The buttons' titles, in order.</summary>
    public IReadOnlyList<string> Titles => [.. Actions.Select(action => action.Title)];

    internal FakeConversation Conversation { get; }

    internal string ThreadId { get; }

    /// <summary>The input of this id, end of an id, or label.</summary>
    public FakeInput Input(string name) =>
        Inputs.FirstOrDefault(input => input.IsCalled(name))
        ?? throw new InvalidOperationException(
            $"No input '{name}' among {string.Join(", ", Inputs.Select(input => input.Id))} on:\n{Text}"
        );

    /// <summary>The button of this title, or else of this verb when only one has it.</summary>
    public FakeAction Action(string titleOrVerb)
    {
        var titled = Actions.Where(action => action.Title == titleOrVerb).ToList();
        var called = titled.Count > 0 ? titled : [.. Actions.Where(action => action.IsCalled(titleOrVerb))];
        return called.Count == 1
            ? called[0]
            : throw new InvalidOperationException(
                $"{called.Count} buttons '{titleOrVerb}' among {string.Join(", ", Actions)} on:\n{Text}"
            );
    }

    /// <summary>Whether it has a button of this title or verb.</summary>
    public bool Offers(string titleOrVerb) => Actions.Any(action => action.IsCalled(titleOrVerb));

    /// <summary>What a client sends when <paramref name="action"/> is pressed: its data with the inputs' values.</summary>
    internal JsonObject Submission(FakeAction action, IReadOnlyList<(string Name, string? Value)> entered)
    {
        var typed = entered.ToDictionary(one => Input(one.Name).Id, one => one.Value);
        var data = action.Data;
        foreach (var input in action.SendsInputs ? Inputs : [])
        {
            if (input.Enter(typed.GetValueOrDefault(input.Id, input.Value)) is { } value)
            {
                data[input.Id] = value;
            }
        }

        return data;
    }

    public override string ToString() => Text;

    private IEnumerable<JsonObject> OfType(string prefix) =>
        CardReader
            .Objects(Json)
            .Where(json => json["type"]?.ToString().StartsWith(prefix, StringComparison.Ordinal) == true);
}
