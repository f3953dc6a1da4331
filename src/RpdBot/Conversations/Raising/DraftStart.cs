using System.Security.Cryptography;
using RpdBot.Cards;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>The beginning of the dialog: danger first, then which partnership where several can be meant, and only then a draft.</summary>
public sealed class DraftStart(Drafts drafts, Serving serving, Reach reach, IConnector connector, CaseCards cards)
{
    /// <summary>Asks whether somebody is in danger. Asked in a channel, it goes to the person's own chat.</summary>
    public async Task<Reply> BeginAsync(Turn turn, CancellationToken cancellation)
    {
        var possible = await serving.ForAsync(turn.Person, cancellation);
        var card = cards.Of(DangerCard.Of(StartCards.Danger(possible, IdOf(turn))));
        if (turn.IsPersonal)
        {
            return new Reply.Below(card);
        }

        if (await reach.FindAsync(turn.Person, cancellation) is not ReachAnswer.Here here)
        {
            return new Reply.Say(Sentences.NoChatYet);
        }

        var result = await connector.SendAsync(here.Conversation, card.ToActivity(), cancellation);
        return new Reply.Say(result is SendResult.Sent ? Sentences.InYourChat : Sentences.NotWritten(result));
    }

    /// <summary>The numbers to call. Nothing is stored.</summary>
    public async Task<Reply> UrgentAsync(Turn turn, CancellationToken cancellation) =>
        new Reply.InPlace(
            cards.Of(
                UrgentCard.Of(
                    Cautions.Urgent(
                        await serving.ForAsync(turn.Person, cancellation),
                        "Nothing of this has been stored.",
                        "When everybody is safe, type \"raise a difference\" to go on."
                    )
                )
            )
        );

    /// <summary>Keeps a new draft, unless it is there already.</summary>
    /// <returns>The question which partnership is meant, when that has to be answered first; else null.</returns>
    public async Task<Reply?> AddAsync(Turn turn, Click click, CancellationToken cancellation)
    {
        var id = click[DataKeys.Draft];
        if (!Drafts.IsId(id) || await drafts.FindAsync(turn.Person, id, cancellation) is not null)
        {
            return null;
        }

        var place = await serving.PlaceOfAsync(turn.Person, cancellation);
        if (Chosen(place.Possible, click) is not { } served)
        {
            var isAnswer = click.Value(DataKeys.Form) is not null;
            return new Reply.InPlace(cards.Of(StartCards.Which(place.Possible, id, isAnswer)));
        }

        await drafts.AddAsync(turn.Person, New(turn, id, served, place.Own), cancellation);
        return null;
    }

    /// <summary>A reference that is most likely nobody else's; whoever raises with it finds out.</summary>
    public static CaseReference DrawReference(DateTimeOffset at) =>
        CaseReference.Of(LondonTime.Day(at).Year, RandomNumberGenerator.GetInt32(1_000_000));

    /// <summary>The only partnership that can be meant, or the one that was chosen among them.</summary>
    internal static Served? Chosen(IReadOnlyList<Served> possible, Click click) =>
        possible is [var only]
            ? only
            : possible.FirstOrDefault(served =>
                served.Partnership.Id == click.Typed.GetValueOrDefault(StartCards.Partnership)
            );

    private static Draft New(Turn turn, string id, Served served, People.Agency? own) =>
        new()
        {
            Id = id,
            Procedure = served.Procedure.Id,
            Version = served.Procedure.Version,
            Partnership = served.Partnership.Id,
            Saved = turn.At,
            Step = "",
            Reference = DrawReference(turn.At),
            Own = own is null ? null : AgencyFields.AsAgency(own, served.Procedure),
        };

    private static string IdOf(Turn turn) =>
        OperationId.Message(turn.Activity.Conversation?.Id ?? "", turn.Activity.Id ?? "").Value;
}
