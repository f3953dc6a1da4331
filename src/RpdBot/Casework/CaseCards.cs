using System.Text.Json.Nodes;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.People.Mail;
using RpdBot.Procedures;
using RpdBot.Teams;
using RpdBot.Views;

namespace RpdBot.Casework;

/// <summary>Draws what a person sees of a case, as it stands.</summary>
public sealed class CaseCards(Monitors monitors, TimeProvider time, CardOptions options, IMail mail)
{
    /// <summary>Whether the person still has to see a card that asks them.</summary>
    public bool IsWanted(StoredCase stored, Person person, string subject) =>
        Occurrence.Read(subject) is not { } occurrence
        || (
            monitors.SeenBy(stored, person).Case is var seen
            && seen.Waiting(occurrence) is { } task
            && task.Roles.Any(role => seen.HolderOf(role)?.Is(person) == true)
        );

    /// <summary>The person's card about an occurrence, or about the case as a whole.</summary>
    public DrawnCard Draw(StoredCase stored, Person person, string subject, Drawing? drawing = null)
    {
        var scene = SceneOf(stored, person);
        return Occurrence.Read(subject) is { } occurrence
            ? new(TaskCards.For(scene, occurrence, drawing), TaskCards.IsBeingAnswered(scene, occurrence), options)
            : new(StatusCards.For(scene, drawing), IsForm: false, options);
    }

    /// <summary>The card that stands in the business unit's channel: reference and initials only.</summary>
    public DrawnCard InChannel(StoredCase stored, string subject, Drawing? drawing = null)
    {
        var scene = new Scene(stored.Procedure, stored.Case, ChannelCards.Everybody, time.GetUtcNow());
        return NoticePlan.Read(subject) is { } notice ? new(ChannelCards.For(scene, notice), IsForm: false, options)
            : Occurrence.Read(subject) is { } occurrence
                ? new(
                    ChannelCards.For(scene, occurrence, drawing),
                    ChannelCards.IsBeingAnswered(scene, occurrence),
                    options
                )
            : new(ChannelCards.For(scene, Views.Notice.Closed), IsForm: false, options);
    }

    /// <summary>A post; null when there is nothing to say any more.</summary>
    public DrawnCard? Notice(StoredCase stored, Person person, Notice? notice) =>
        notice is { } known ? new(NoticeCards.For(SceneOf(stored, person), known), IsForm: false, options) : null;

    /// <summary>The e-mail that tells the person what waits for them.</summary>
    public Letter Letter(StoredCase stored, Person person, string subject)
    {
        var (title, text) = Letters.For(SceneOf(stored, person), Occurrence.Read(subject));
        return new Letter(person.Email ?? "", title, text);
    }

    /// <summary>Any other card.</summary>
    public DrawnCard Of(AdaptiveCard card) => new(card, IsForm: false, options);

    /// <summary>What the views look at.</summary>
    public Scene SceneOf(StoredCase stored, Person person) =>
        new(stored.Procedure, monitors.SeenBy(stored, person).Case, person, time.GetUtcNow()) { CanMail = mail.Serves };
}

/// <summary>A card, ready to be sent: written once, however often it is sent or compared.</summary>
/// <param name="Card">The card.</param>
/// <param name="IsForm">Whether its person types into it, so that nothing but their own click may put it in place.</param>
/// <param name="Options">How its buttons are written.</param>
public sealed record DrawnCard(AdaptiveCard Card, bool IsForm, CardOptions Options)
{
    private readonly Lazy<JsonObject> json = new(() => Card.ToJson(Options.Actions));
    private string? hash;

    /// <summary>The card as it is sent.</summary>
    public JsonObject Json => json.Value;

    /// <summary>A message that carries it.</summary>
    public Activity ToActivity() => Activity.ForCard(Json, Card.Summary);

    /// <summary>Its hash, to tell whether it looks the same as another.</summary>
    public string Hash => hash ??= SentCard.HashOf(AdaptiveCard.TextOf(Json));

    /// <summary>The memory of a card, once it shows this drawing.</summary>
    public SentCard ShownBy(SentCard sent, int revision) => sent with { Revision = revision, Shown = Hash };
}
