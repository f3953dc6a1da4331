using System.Collections.Immutable;
using System.Text.Json;
using RpdBot.Cards.Forms;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>Reads the button that was pressed out of an activity, or finds that none of ours was.</summary>
/// <remarks>
/// One reader for both ways in which a client sends it: the invoke of an <c>Action.Execute</c>, and the message with a
/// value of an <c>Action.Submit</c>. The card's members and the inputs come mixed; inputs are told by their prefix, so
/// that no input can stand in for a member.
/// </remarks>
internal static class ClickReader
{
    private const string VerbKey = "verb";

    /// <summary>The click; null when the activity is no click that this bot could have drawn.</summary>
    public static Click? Read(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return null;
        }

        return activity.IsCardAction()
            ? value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
                ? Read(Member(action, "data"), Text(action, VerbKey))
                : null
            : Read(value, verb: null);
    }

    private static Click? Read(JsonElement? data, string? verb)
    {
        var members = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var typed = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in data?.EnumerateObject() ?? default)
        {
            if (member.Value.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            var text = member.Value.GetString()!;
            if (InputId.Read(member.Name) is { } input)
            {
                typed[input.Part is null ? input.Field : $"{input.Field}.{input.Part}"] = text;
            }
            else
            {
                members[member.Name] = text;
            }
        }

        JoinTimes(typed);
        var named = members.GetValueOrDefault(VerbKey) ?? verb;
        members.Remove(VerbKey);
        return named is not null && (verb is null || verb == named) && ClickShape.For(named) is { } shape
            ? Fitting(
                new Click
                {
                    Verb = named,
                    Data = members.ToImmutable(),
                    Typed = typed.ToImmutable(),
                },
                shape
            )
            : null;
    }

    /// <summary>A date and time are two inputs of one field.</summary>
    private static void JoinTimes(ImmutableDictionary<string, string>.Builder typed)
    {
        const string date = $".{InputId.Date}";
        foreach (var id in typed.Keys.Where(key => key.EndsWith(date, StringComparison.Ordinal)).ToList())
        {
            var field = id[..^date.Length];
            typed[field] = $"{typed[id]}T{typed.GetValueOrDefault($"{field}.{InputId.Time}")}";
            typed.Remove(id);
            typed.Remove($"{field}.{InputId.Time}");
        }
    }

    private static Click? Fitting(Click click, ClickShape shape) => shape.Fits(click) ? click : null;

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}
