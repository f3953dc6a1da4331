using System.Globalization;
using RpdBot.Tests.FakeTeams;
using RpdBot.Views;

namespace RpdBot.Benchmarks.Soak;

/// <summary>One of the people: looks at the last cards in the chat, and presses what can be pressed.</summary>
/// <remarks>What they write is never written twice, so that it can be told afterwards what came of it, and how often.</remarks>
internal sealed class Somebody(
    FakeUser user,
    (string Name, string Email)? raisesWith,
    int seed,
    CancellationToken enough
)
{
    private const int Looks = 30;

    /// <summary>What shows the same once more when it is asked for, and would look like something sent twice.</summary>
    private static readonly string[] Never =
    [
        "raise",
        "cases",
        "help",
        "status",
        "risk",
        "page",
        "draft-go",
        "behalf",
        "to-chat",
        "again",
    ];

    private readonly Random _random = new(seed);
    private int _written;

    /// <summary>How many differences they have raised.</summary>
    public int Raised { get; private set; }

    /// <summary>Goes on until told that it is enough.</summary>
    public async Task LiveAsync(Func<bool> mayRaise)
    {
        while (!enough.IsCancellationRequested)
        {
            var raises = raisesWith is not null && mayRaise() && _random.Next(8) == 0;
            await (raises ? RaiseAsync(raisesWith!.Value) : PressSomethingAsync());
            await Task.Delay(_random.Next(20, 120));
        }
    }

    private async Task PressSomethingAsync()
    {
        var cards = user.Chat.LastCards(user.Id, Looks);
        var buttons = cards
            .SelectMany(card => card.Actions.Where(Presses).Select(button => (Card: card, Button: button)))
            .ToList();
        if (buttons.Count == 0)
        {
            return;
        }

        var (card, button) = buttons[_random.Next(buttons.Count)];
        await ClickAsync(card, button);
    }

    /// <summary>Some buttons are pressed seldom: else every case would be withdrawn before it is answered.</summary>
    private bool Presses(FakeAction action) =>
        action.Verb is { } verb
        && action.Type == "Action.Execute"
        && !Never.Contains(verb)
        && !verb.StartsWith("draft", StringComparison.Ordinal)
        && (verb is not (Verbs.Withdraw or Verbs.NotMe or Verbs.Name or Verbs.Note) || _random.Next(12) == 0);

    private async Task RaiseAsync((string Name, string Email) other)
    {
        var yesterday = TimeProvider
            .System.GetUtcNow()
            .AddDays(-1)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await user.SayAsync("raise a difference");
        if (user.Chat.LastCards(user.Id, Looks).LastOrDefault(card => card.Offers("draft-go")) is not { } card)
        {
            return;
        }

        await ClickAsync(card, card.Action("draft-go"));
        (string, string?)[][] steps =
        [
            [("scope", "none")],
            [("colleague.name", other.Name), ("colleague.email", other.Email)],
            [("themes", "thresholds"), ("issue", Words()), ("desired-outcome", Words())],
            [("name-1", "Alex Bell")],
            [("spoken", "not-resolved")],
            [
                ("s1-date", yesterday),
                ("s1-staff", Words()),
                ("s1-record", Words()),
                ("on-record", "yes"),
                ("s1-why", Words()),
            ],
            [],
        ];
        foreach (var step in steps)
        {
            var now = user.Chat.CardsAt(user.Id, card.ActivityId);
            if (now is not [{ } shown] || !shown.Offers("draft-next") || step.Any(input => !Has(shown, input.Item1)))
            {
                return; // Somebody's other hand was quicker, as when the same draft is open twice.
            }

            await user.ClickAsync(shown, "draft-next", step);
        }

        Raised++;
    }

    private static bool Has(ShownCard card, string input) => card.Inputs.Any(one => one.IsCalled(input));

    private async Task ClickAsync(ShownCard card, FakeAction button)
    {
        if (card.Actions.Count(action => action.IsCalled(button.Title)) != 1)
        {
            return;
        }

        var inputs = button.SendsInputs ? card.Inputs.Where(input => !input.IsHidden).Select(Fill) : [];
        await user.ClickAsync(card, button.Title, [.. inputs]);
    }

    private (string Name, string? Value) Fill(FakeInput input) =>
        (
            input.Id,
            input.Type switch
            {
                "Input.ChoiceSet" when input.Choices.Count > 0 => input.Choices.Values.ElementAt(
                    _random.Next(input.Choices.Count)
                ),
                "Input.Text" when input.Id.Contains("mail", StringComparison.Ordinal) => input.Value,
                "Input.Text" => Words(),
                "Input.Date" => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => input.Value,
            }
        );

    private string Words() =>
        string.Create(CultureInfo.InvariantCulture, $"words-{user.ObjectId[^2..]}-{seed}-{++_written}.");
}
