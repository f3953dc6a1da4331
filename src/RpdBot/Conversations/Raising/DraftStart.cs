using System.Security.Cryptography;
using RpdBot.Cards;
using RpdBot.Cards.Parts;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Conversations.Raising;

/// <summary>The beginning of the dialog: danger first, and only then a draft.</summary>
public sealed class DraftStart(
    Drafts drafts,
    Serving serving,
    IDirectory directory,
    Agencies agencies,
    Reach reach,
    IConnector connector,
    CaseCards cards
)
{
    /// <summary>Asks whether somebody is in danger. Asked in a channel, it goes to the person's own chat.</summary>
    public async Task<Reply> BeginAsync(Turn turn, CancellationToken cancellation)
    {
        var card = cards.Of(DangerCard.Of(Danger(serving.Procedure, IdOf(turn))));
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
    public Reply Urgent(Turn turn) =>
        new Reply.InPlace(
            cards.Of(
                UrgentCard.Of(
                    Cautions.Urgent(
                        serving.Procedure,
                        "Nothing of this has been stored.",
                        "When everybody is safe, type \"raise a difference\" to go on."
                    )
                )
            )
        );

    /// <summary>Keeps a new draft, unless it is there already.</summary>
    public async Task AddAsync(Turn turn, string id, CancellationToken cancellation)
    {
        if (!Drafts.IsId(id))
        {
            return;
        }

        var own =
            turn.Person.Entra is { } entra
            && await directory.FindAsync(entra, cancellation) is DirectoryAnswer.Found found
            && agencies.Of(found.Person) is AgencyMatch.Listed listed
                ? AgencyFields.AsAgency(listed.Agency)
                : null;
        var procedure = serving.Procedure;
        await drafts.AddAsync(
            turn.Person,
            new Draft
            {
                Id = id,
                Procedure = procedure.Id,
                Version = procedure.Version,
                Saved = turn.At,
                Step = "",
                Reference = DrawReference(turn.At),
                Own = own,
            },
            cancellation
        );
    }

    /// <summary>A reference that is most likely nobody else's; whoever raises with it finds out.</summary>
    public static CaseReference DrawReference(DateTimeOffset at) =>
        CaseReference.Of(LondonTime.Day(at).Year, RandomNumberGenerator.GetInt32(1_000_000));

    private static string IdOf(Turn turn) =>
        OperationId.Message(turn.Activity.Conversation?.Id ?? "", turn.Activity.Id ?? "").Value;

    private static DangerView Danger(Procedure procedure, string draft) =>
        new()
        {
            Question = procedure.Urgent.Question,
            Notice = string.Join(" ", procedure.Urgent.Text),
            Contacts = Heads.Contacts(procedure),
            Actions =
            [
                DialogCards.Button(Verbs.DraftGo, "No, go on", draft) with
                {
                    Style = ActionStyle.Main,
                },
                DialogCards.Button(Verbs.DraftDanger, "Yes: show me whom to call", draft) with
                {
                    Style = ActionStyle.Danger,
                },
            ],
        };
}
