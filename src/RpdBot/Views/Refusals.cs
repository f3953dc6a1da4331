using RpdBot.Cases;

namespace RpdBot.Views;

/// <summary>Why something was not done, in one clear sentence for the person who tried.</summary>
public static class Refusals
{
    /// <summary>What somebody reads who asks for a case that does not exist, or that they have no part in.</summary>
    public const string UnknownReference =
        "I do not know a case of yours with that reference. Please check it, or ask whoever gave it to you.";

    /// <summary>The sentence, as product text: it holds no name and nothing that was typed.</summary>
    public static string Sentence(Refusal refusal) =>
        refusal switch
        {
            Refusal.Unknown => UnknownReference,
            Refusal.Closed closed =>
                $"This case is closed ({Endings.Word(closed.End)}), so nothing more can be changed on it.",
            Refusal.StaysClosed =>
                "This case is resolved and stays closed. It can be opened again only for some weeks after it was resolved, when an agreed action was not done.",
            Refusal.TaskOver => "This has been answered in the meantime. Here is how it stands now.",
            Refusal.NotYours => "This is for somebody else on the case to do. Here is how it stands now.",
            Refusal.NotOpened => "Please press \"Open: this is for me\" first, so that you see what it is about.",
            Refusal.NotOffered => "This cannot be chosen at the moment. Here is how it stands now.",
            Refusal.Answers => "Nothing has been sent yet: please look at what is marked below.",
            Refusal.BothSides =>
                "This person already has a part on the other side of the difference. Please name somebody else.",
            Refusal.InsideOneAgency inside => inside.Exclusion.Instead,
            Refusal.OtherAgency =>
                "This person works for another agency. Please name somebody of the agency that is asked.",
            Refusal.GoesRound =>
                "This would go round in a circle: this is the person for whom somebody acts. To give it back, press “Take it back” or “Not me”.",
            Refusal.SaidNotMe => "This person has said that it is not for them. Please name somebody else.",
            Refusal.HeldAlready => "This person is the one who is asked already. Please name somebody else.",
            Refusal.NamedThemselves => "You named yourself. Please name somebody else, or leave it empty.",
            _ => "That could not be done. Here is how it stands now.",
        };
}
