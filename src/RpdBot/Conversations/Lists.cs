using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Casework;
using RpdBot.Conversations.Raising;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>What people can ask for at any time: their cases, help, a welcome.</summary>
public sealed class Lists(
    CaseBook book,
    Contacts contacts,
    Drafts drafts,
    Serving serving,
    ProcedureCatalogue procedures,
    DialogSteps steps,
    CaseCards cards,
    Monitors monitors,
    UnitTurns unit
)
{
    private static readonly ImmutableArray<CommandView> Commands =
    [
        new("raise a difference", "say that you disagree with another agency"),
        new("my cases", "see what waits for you, and your drafts"),
        new("status RPD-2026-000123", "see where a case is"),
        new("form RPD-2026-000123", "get the form of a case as a Word document"),
        new("withdraw RPD-2026-000123", "take a difference back"),
        new("reopen RPD-2026-000123", "open a resolved case again, when an agreed action was not done"),
        new("away", "say who acts for you while you are away"),
        new("help", "see this again"),
    ];

    /// <summary>The person's cases and drafts.</summary>
    public async Task<Reply> CasesAsync(Turn turn, CancellationToken cancellation) =>
        new Reply.Below(await CasesOfAsync(turn, page: 1, cancellation));

    /// <summary>Another page of them, in the place of the one that stands.</summary>
    public async Task<Reply> CasesPageAsync(Turn turn, int page, CancellationToken cancellation) =>
        new Reply.InPlace(await CasesOfAsync(turn, page, cancellation));

    private async Task<DrawnCard> CasesOfAsync(Turn turn, int page, CancellationToken cancellation)
    {
        var person = turn.Person;
        var references = await contacts.CasesOfAsync(person, cancellation);
        var (read, unreadable) = await book.ReadManyAsync(references, cancellation);
        var scenes = read.Where(stored => monitors.Knows(stored, person))
            .Select(stored => cards.SceneOf(stored, person))
            .ToList();
        var saved = (await drafts.AllAsync(person, cancellation)).OrderByDescending(draft => draft.Saved);
        var card = CasesCards.For(
            scenes,
            [.. saved.Select(draft => Line(turn, draft))],
            turn.At,
            page,
            @case => serving.NameOf(@case.Procedure, @case.Partnership)
        );
        return cards.Of(
            unreadable.Count == 0 ? card : Notices.On(card, new Drawing { Notice = Sentences.SetAside(unreadable) })
        );
    }

    /// <summary>The help.</summary>
    public async Task<Reply> HelpAsync(Turn turn, CancellationToken cancellation) =>
        new Reply.Below(
            cards.Of(
                HelpCard.Of(
                    new HelpView
                    {
                        Steps =
                        [
                            "You say what worries you, once. I keep it, and nothing has to be typed again.",
                            "You talk with your colleague in the other agency.",
                            "If that does not settle it, the managers of both agencies are asked, by a date.",
                            "Everybody can see where it is at any time.",
                        ],
                        Commands = unit.Serves(turn) ? [.. Commands, .. UnitTurns.Commands] : Commands,
                        Actions = Buttons(),
                        Foot = Cautions.Foot(await serving.ForAsync(turn.Person, cancellation)),
                    }
                )
            )
        );

    /// <summary>The first words to somebody.</summary>
    public async Task<DrawnCard> WelcomeAsync(Turn turn, CancellationToken cancellation)
    {
        var possible = await serving.ForAsync(turn.Person, cancellation);
        return cards.Of(
            WelcomeCard.Of(
                new WelcomeView
                {
                    Partnership = string.Join(", ", possible.Select(served => served.Procedure.Partnership).Distinct()),
                    Commands = Commands,
                    Actions = Buttons(),
                    Foot = Cautions.Foot(possible),
                }
            )
        );
    }

    private DraftLine Line(Turn turn, Draft draft)
    {
        var (step, of) = procedures.Find(draft.Procedure, draft.Version) is { } procedure
            ? steps.Progress(new RaiseContext(draft, procedure, turn.Person, turn.At))
            : (1, 1);
        var about = string.Join(", ", AboutStep.Concerned(draft).Select(one => one.Initials.Value));
        return new(
            draft.Id,
            new Words(about),
            draft.Saved,
            step,
            of,
            serving.NameOf(draft.Procedure, draft.Partnership)
        );
    }

    private static ImmutableArray<ActionView> Buttons() =>
        [
            new(Verbs.Raise, "Raise a difference", [], ActionStyle.Main),
            new(Verbs.Cases, "My cases", []),
            new(Verbs.Help, "Help", []),
        ];
}
