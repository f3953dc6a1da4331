using System.Globalization;
using Microsoft.Playwright;

namespace RpdBot.EndToEnd.Windows;

/// <summary>The calendar that a date input of a card opens.</summary>
internal sealed class CalendarPopup(IPage page)
{
    private const int MostMonths = 36;
    private readonly ILocator _dialog = page.Locator("[role=dialog][aria-label=Calendar]");

    public async Task PickAsync(ILocator input, DateOnly date)
    {
        await input.ClickAsync();
        await _dialog.WaitForAsync();
        for (var turned = 0; turned < MostMonths; turned++)
        {
            var shown = await ShownMonthAsync();
            if (shown == (date.Year, date.Month))
            {
                await Day(date).ClickAsync();
                return;
            }

            await TurnAsync(forward: shown.CompareTo((date.Year, date.Month)) < 0);
        }

        throw new InvalidOperationException($"{date} is not within {MostMonths} months of the calendar's page.");
    }

    private ILocator Day(DateOnly date) =>
        _dialog.GetByRole(
            AriaRole.Button,
            new() { Name = date.ToString("d, MMMM, yyyy", CultureInfo.InvariantCulture), Exact = true }
        );

    private async Task<(int Year, int Month)> ShownMonthAsync()
    {
        var title = await _dialog.GetByRole(AriaRole.Grid).GetAttributeAsync("aria-label");
        var month = DateTime.ParseExact(title!.Trim(' ', ','), "MMMM yyyy", CultureInfo.InvariantCulture);
        return (month.Year, month.Month);
    }

    private async Task TurnAsync(bool forward)
    {
        var before = await _dialog.GetByRole(AriaRole.Grid).GetAttributeAsync("aria-label");
        var arrow = forward ? "Next month" : "Previous month";
        await _dialog.GetByRole(AriaRole.Button, new() { Name = arrow }).ClickAsync();
        await Assertions.Expect(_dialog.GetByRole(AriaRole.Grid)).Not.ToHaveAttributeAsync("aria-label", before!);
    }
}
