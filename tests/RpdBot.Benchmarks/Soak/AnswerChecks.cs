using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Tests.FakeTeams;
using RpdBot.Views;

namespace RpdBot.Benchmarks.Soak;

/// <summary>What people were told against what stands.</summary>
internal static partial class AnswerChecks
{
    /// <summary>What changes the case or is refused. To say once more who it is not for is neither.</summary>
    private static readonly string[] Changing = [Verbs.Answer, Verbs.NoteSend, Verbs.WithdrawSend];

    private static readonly string[] Refused =
    [
        "nothing more can be changed on it.",
        "Here is how it stands now.",
        "Please press \"Open: this is for me\" first",
        "Nothing has been sent yet",
        "Please name somebody else",
        "You named yourself",
    ];

    /// <returns>How many answers reported a change.</returns>
    public static int Check(Checks checks, IReadOnlyList<SoakCase> files, Postman postman)
    {
        var byReference = files.ToDictionary(file => file.Case.Reference.Value, StringComparer.Ordinal);
        var reported = 0;
        foreach (var (text, answered) in postman.Answered)
        {
            var activity = JsonNode.Parse(text)!;
            if (
                activity["value"]?["action"]?["data"] is not JsonObject data
                || new BotAnswer(200, answered, text).Card is not { } card
                || Refused.Any(answered.Contains)
            )
            {
                continue;
            }

            var verb = data["verb"]?.ToString() ?? "";
            if (Operation(verb, data, card) is not { } operation)
            {
                continue;
            }

            reported++;
            var reference = Reading.Reference(data["case"]?.ToString() ?? answered);
            checks.That(
                "an answer that reports a change has its operation",
                byReference.TryGetValue(reference, out var file)
                    && file.Operations.Any(row => row.Key == CaseRows.Operation(operation)),
                () => $"{reference} {verb} {operation.Value}"
            );
        }

        CheckWords(checks, files);
        return reported;
    }

    /// <summary>The operation that the answer says was done; null when it shows a form, or nothing was to be changed.</summary>
    private static OperationId? Operation(string verb, JsonObject data, JsonObject card)
    {
        if (
            verb == Verbs.DraftNext
            && !HasVerb(card, Verbs.DraftNext)
            && Reading.Reference(card.ToJsonString()).Length > 0
        )
        {
            return OperationId.Raise(data["draft"]!.ToString());
        }

        return Changing.Contains(verb) && data["form"] is { } form && !HasVerb(card, verb)
            ? OperationId.Click(form.ToString(), verb)
            : null;
    }

    private static bool HasVerb(JsonObject card, string verb) =>
        CardReader.Objects(card).Any(one => one["verb"]?.ToString() == verb);

    /// <summary>Nobody writes the same words twice, so words in two changes were one change that was made twice.</summary>
    private static void CheckWords(Checks checks, IEnumerable<SoakCase> files)
    {
        var seen = new Dictionary<string, (CaseReference, int)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var changes = file.Operations.Select(row => (int)row.Values.Number("revision")).Order().ToImmutableArray();
            foreach (var (number, row) in file.Events.Index())
            {
                var change = (file.Case.Reference, changes.First(revision => revision > number));
                foreach (var words in Words().Matches(row.Values.Text("event")).Select(match => match.Value).Distinct())
                {
                    checks.That(
                        "what was written once stands in one change",
                        seen.TryAdd(words, change) || seen[words] == change,
                        () => $"{words} in {change} and {seen[words]}"
                    );
                }
            }
        }
    }

    [GeneratedRegex(@"words-[0-9a-f]{2}-[0-9]+-[0-9]+\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
