using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>Handles whoever wants a printed form, in their own chat.</summary>
public sealed class FormTurns(
    FormDesk desk,
    IFormDelivery delivery,
    IFileUploads uploads,
    CaseBook book,
    CaseWriter writer,
    Monitors monitors,
    CaseCards cards,
    IConnector connector
)
{
    private const int Handled = 200;

    /// <summary>Prints the form and hands it over; without a key, the latest.</summary>
    public async Task<Reply> GetAsync(Turn turn, StoredCase stored, string? key, CancellationToken cancellation)
    {
        if (
            !desk.Offers(stored, turn.Person, key)
            || await OpenedAsync(turn, stored, cancellation) is not { } opened
            || desk.Print(opened, turn.Person, key) is not { } file
        )
        {
            return new Reply.Say(Sentences.NoForm);
        }

        return await delivery.HandAsync(file, turn.Conversation, cancellation) switch
        {
            FormHandover.Kept kept => new Reply.Below(
                cards.Of(FormCards.Kept(cards.SceneOf(opened, turn.Person), kept.Path))
            ),
            FormHandover.Offered when turn.Activity.IsCardAction() => new Reply.Say(Sentences.SeeBelow),
            FormHandover.Offered => Reply.None,
            _ => new Reply.Say(Sentences.NotAnswered),
        };
    }

    /// <summary>The case as somebody sees it who has opened it: to ask for the form is to say that the case is for them.</summary>
    private async Task<StoredCase?> OpenedAsync(Turn turn, StoredCase stored, CancellationToken cancellation)
    {
        if (stored.Case.HasOpened(turn.Person))
        {
            return stored;
        }

        var open = new OpenCase { By = Actor.Of(turn.Person, monitors.RolesOf(turn.Person, stored)), At = turn.At };
        var operation = OperationId.Click($"{SentCard.Status}|{turn.Person.Key}", Verbs.Open);
        return await writer.WriteAsync(stored, operation, open, cancellation) is CaseAnswer.Done done
            ? stored with
            {
                Case = done.Case,
            }
            : null;
    }

    /// <summary>Puts the form where its reader has allowed it, or takes the offer back; the case is looked at anew.</summary>
    public async Task<InvokeResponse?> ConsentAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsPersonal || FileConsent.Read(turn.Activity) is not { } consent)
        {
            return null;
        }

        var answer =
            !consent.IsAccepted ? Activity.ForText(Sentences.FormNotTaken)
            : consent.Place is { } place && await PutAsync(turn, consent, place, cancellation) ? FileCards.There(place)
            : Activity.ForText(Sentences.FormNotPut);
        await ReplaceAsync(turn, answer, cancellation);
        return new InvokeResponse(Handled);
    }

    private async Task<bool> PutAsync(Turn turn, FileConsent consent, FilePlace place, CancellationToken cancellation)
    {
        var reference = CaseReference.Read(consent.Context.GetValueOrDefault(ChatDelivery.Case));
        var key = consent.Context.GetValueOrDefault(ChatDelivery.Form);
        return reference is { } known
            && key is not null
            && await book.ReadAsync(known, cancellation) is { } stored
            && monitors.Knows(stored, turn.Person)
            && desk.Print(stored, turn.Person, key) is { } file
            && await uploads.PutAsync(place, file.Bytes, cancellation);
    }

    /// <summary>An offer that was answered does not stand any longer.</summary>
    private Task<SendResult> ReplaceAsync(Turn turn, Activity answer, CancellationToken cancellation) =>
        turn.Activity.ReplyToId is { } place
            ? connector.UpdateAsync(turn.Conversation, place, answer, cancellation)
            : connector.SendAsync(turn.Conversation, answer, cancellation);
}
