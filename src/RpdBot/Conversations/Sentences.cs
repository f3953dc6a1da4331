using RpdBot.Cases;
using RpdBot.Teams;

namespace RpdBot.Conversations;

/// <summary>The sentences that the bot says by itself, outside cards.</summary>
internal static class Sentences
{
    public const string UnknownCase =
        "I know no case of that name that you have a part in. A reference looks like RPD-2026-000123; type \"my cases\" to see yours.";

    public const string UnknownButton =
        "I cannot use that button. It may be from an older card. Type \"my cases\" to see what waits for you.";

    public const string NotSaved =
        "That could not be saved just now. Nothing is lost: please press the button again in a moment.";

    public const string NotAnswered = "I cannot answer just now. Please try again in a moment.";

    /// <summary>The sentence, and what to say to those who run the bot if it goes on.</summary>
    public static string WithReference(string sentence, string reference) =>
        $"{sentence} If it happens again, say this reference: {reference}";

    /// <summary>These cases cannot be read.</summary>
    public static string SetAside(IEnumerable<CaseReference> references) =>
        $"{string.Join(", ", references)} cannot be read just now. This has been reported to those who run RpdBot, and nothing of it is lost. If something cannot wait, please call.";

    public const string Other =
        "I did not understand that. You can type \"raise a difference\", \"my cases\", \"status\" with a reference, \"withdraw\" with a reference, \"away\", or \"help\".";

    public const string NobodyOfThatName =
        "Nobody of that name was found. Please pick the person, or type their name and e-mail address.";

    public const string NotOfYourPartnership =
        "I cannot tell that this person works for an agency of your partnership. Please pick them, or ask them to say it themselves.";

    public const string ActsForThemselves = "This is the person who is away. Please name somebody else.";

    public const string ActsForAnotherAgency =
        "This person works for another agency. Please name somebody of the agency of whoever is away.";

    public const string ActsInACircle =
        "They are away on one of these days too, and it would come back in a circle. Please name somebody else.";

    public const string ActorIsAwayToo =
        "They are away on one of these days too. On those days it goes on to whoever acts for them.";

    public const string TakenBack = "Taken back. What is asked comes to the person whose part it is again.";

    public const string NobodyActs = "Nobody acts for them now, so there is nothing to take back.";

    public const string SeeBelow = "Please see the new card below.";

    public const string InYourChat =
        "I have written to you in our own chat, so that nobody else reads it. Please go on there.";

    public const string NoChatYet =
        "Please open a chat with me first: search for RpdBot in Teams and choose Add. Then type \"raise a difference\" there.";

    /// <summary>Why somebody was not written to: there is no chat, or Teams did not take it this time.</summary>
    public static string NotWritten(SendResult result) => result is SendResult.Unreachable ? NoChatYet : NotAnswered;

    public const string OnlyForTheBusinessUnit =
        "Only members of the business unit can do that here. Nothing has been changed.";

    public const string OnlyInYourChat = "I talk about cases only in your own chat with me. Please go on there.";

    public const string OnlyTheUnitSetsChannels =
        "Only somebody of the business unit can choose its channel, and you are not on its list. Nothing has changed.";

    public const string ChannelOfAnother =
        "The business unit of another partnership works in this channel. Each partnership needs a channel of its own. Nothing has changed.";

    public const string UseChannelInAChannel =
        "Please type \"use this channel\" in the channel itself, with a mention of me. Nothing has changed.";

    public const string OnlyTheUnitReadsDigests =
        "The digest is for the business unit, and you are not on its list. Type \"my cases\" to see your own.";

    public const string DigestElsewhere =
        "The digest comes only in the business unit's channel, or in your own chat with me. Type \"digest\" there.";

    public const string WhichToWithdraw =
        "Which one? Type \"withdraw\" and the reference, for example: withdraw RPD-2026-000123.";

    public const string WhichToReopen =
        "Which one? Type \"reopen\" and the reference, for example: reopen RPD-2026-000123.";

    public const string NoForm =
        "There is no form of this case that you can have now. A form is there once somebody has written in it, and for those who may read that.";

    public const string FormNotTaken =
        "You did not take the form, so it was not made. You can ask for it at any time: type \"form\" and the reference.";

    public const string FormNotPut =
        "The form could not be put into your OneDrive. Please ask for it again: type \"form\" and the reference.";

    public const string WhichForm =
        "The form of which case? Type \"form\" and the reference, for example: form RPD-2026-000123.";

    public const string OnRecord = "Thank you. It is noted that this step is on the record.";
}
