using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Parts;

/// <summary>The foot of a card: who to turn to in danger.</summary>
internal static class UrgentFoot
{
    public static IEnumerable<AdaptiveElement> Of(UrgentFootView? foot) =>
        foot is null
            ? []
            :
            [
                new AdaptiveContainer([
                    Say.Line(Small(Say.Bold("In danger now? ")), Small(Say.Run(foot.Notice))),
                    .. foot.Contacts.Select(contact => Line(contact, AdaptiveTextSize.Small)),
                ])
                {
                    Separator = true,
                    Spacing = AdaptiveSpacing.Large,
                },
            ];

    /// <summary>The numbers, where they are what the card is about.</summary>
    public static AdaptiveContainer Numbers(ImmutableArray<ContactView> contacts) =>
        new([.. contacts.SelectMany(Number)])
        {
            Style = AdaptiveContainerStyle.Attention,
            Spacing = AdaptiveSpacing.Medium,
        };

    /// <summary>Somebody to call or write to. Numbers and addresses stand as text: phones and desktops make them links.</summary>
    public static AdaptiveRichTextBlock Line(ContactView contact, AdaptiveTextSize size = AdaptiveTextSize.Default) =>
        Say.Line([.. Ways(contact).Prepend(Say.Run(contact.Name + ": ")).Select(run => run with { Size = size })]);

    private static IEnumerable<AdaptiveElement> Number(ContactView contact) =>
        [
            Say.Line(Say.Run(contact.Name)),
            Say.Line([.. Ways(contact).Select(run => run with { Size = AdaptiveTextSize.Medium })]) with
            {
                Spacing = AdaptiveSpacing.None,
            },
        ];

    private static IEnumerable<AdaptiveTextRun> Ways(ContactView contact)
    {
        if (contact.Phone is { } phone)
        {
            yield return Say.Bold(phone);
        }

        if (contact.Email is { } email)
        {
            yield return Say.Run(contact.Phone is null ? email : ", " + email);
        }
    }

    private static AdaptiveTextRun Small(AdaptiveTextRun run) => run with { Size = AdaptiveTextSize.Small };
}
