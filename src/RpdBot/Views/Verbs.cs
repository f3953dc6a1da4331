namespace RpdBot.Views;

/// <summary>Every verb that a button can send; any other is refused.</summary>
public static class Verbs
{
    /// <summary>Begin to raise a difference.</summary>
    public const string Raise = "raise";

    /// <summary>Show one's cases; <c>page</c>.</summary>
    public const string Cases = "cases";

    /// <summary>Make this channel that of a business unit, where somebody serves several.</summary>
    public const string UseChannel = "use-channel";

    /// <summary>Show the help.</summary>
    public const string Help = "help";

    /// <summary>"Open: this is for me"; <c>case</c>, and <c>occ</c> where a task waits.</summary>
    public const string Open = "open";

    /// <summary>Show a task with this outcome chosen, or with none; <c>case</c>, <c>occ</c>, <c>outcome</c>.</summary>
    public const string Choose = "choose";

    /// <summary>Answer a task; <c>case</c>, <c>occ</c>, <c>outcome</c>, <c>form</c>.</summary>
    public const string Answer = "answer";

    /// <summary>Keep this page of a form and show the next; <c>case</c>, <c>occ</c>, <c>step</c>.</summary>
    public const string FormNext = "form-next";

    /// <summary>Keep this page of a form and show the one before; <c>case</c>, <c>occ</c>, <c>step</c>.</summary>
    public const string FormBack = "form-back";

    /// <summary>Record the answer of somebody else; <c>case</c>, <c>occ</c>.</summary>
    public const string Behalf = "behalf";

    /// <summary>Ask for the "not me" form; <c>case</c>, <c>role</c>.</summary>
    public const string NotMe = "not-me";

    /// <summary>Send the "not me" form; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string NotMeSend = "not-me-send";

    /// <summary>Ask for the note form; <c>case</c>.</summary>
    public const string Note = "note";

    /// <summary>Send a note; <c>case</c>, <c>form</c>.</summary>
    public const string NoteSend = "note-send";

    /// <summary>Ask for the withdrawal form; <c>case</c>.</summary>
    public const string Withdraw = "withdraw";

    /// <summary>Take the difference back; <c>case</c>, <c>form</c>.</summary>
    public const string WithdrawSend = "withdraw-send";

    /// <summary>Ask for the form that names somebody of a further agency; <c>case</c>.</summary>
    public const string Involve = "involve";

    /// <summary>Name somebody of a further agency; <c>case</c>, <c>form</c>.</summary>
    public const string InvolveSend = "involve-send";

    /// <summary>Ask for the form that opens a resolved case again; <c>case</c>.</summary>
    public const string Reopen = "reopen";

    /// <summary>Open a resolved case again; <c>case</c>, <c>form</c>.</summary>
    public const string ReopenSend = "reopen-send";

    /// <summary>Ask for the form that names somebody; <c>case</c>, <c>role</c>.</summary>
    public const string Name = "name";

    /// <summary>Name somebody for a role; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string NameSend = "name-send";

    /// <summary>Try again to find or to reach somebody; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string Again = "again";

    /// <summary>Write to somebody by e-mail who was not reached in Teams; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string Mail = "mail";

    /// <summary>Ask for the form that names somebody who acts for the one asked; <c>case</c>, <c>role</c>, <c>occ</c>.</summary>
    public const string Delegate = "delegate";

    /// <summary>Name somebody who acts for the one asked; <c>case</c>, <c>role</c>, <c>occ</c>, <c>form</c>.</summary>
    public const string DelegateSend = "delegate-send";

    /// <summary>Take a role back from whoever acts for its holder; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string TakeBack = "take-back";

    /// <summary>Ask for the form that gives what is asked to somebody else; <c>case</c>, <c>role</c>.</summary>
    public const string HandOver = "hand-over";

    /// <summary>Give what is asked to somebody else; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string HandOverSend = "hand-over-send";

    /// <summary>Take over oneself what is asked of somebody; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string TakeOver = "take-over";

    /// <summary>Agree to somebody who was proposed; <c>case</c>, <c>role</c>, <c>who</c>, <c>form</c>.</summary>
    public const string Agree = "agree";

    /// <summary>Leave it with somebody who is away; <c>case</c>, <c>role</c>, <c>form</c>.</summary>
    public const string Leave = "leave";

    /// <summary>Ask for the form that says who acts for oneself while one is away.</summary>
    public const string Away = "away";

    /// <summary>Say who acts for oneself while one is away; <c>form</c>.</summary>
    public const string AwaySend = "away-send";

    /// <summary>Take that back.</summary>
    public const string AwayBack = "away-back";

    /// <summary>Say that a step is on the record; <c>case</c>, <c>occ</c>.</summary>
    public const string OnRecord = "on-record";

    /// <summary>Open a task beside the others; <c>case</c>, <c>task</c>.</summary>
    public const string Begin = "begin";

    /// <summary>From a channel: show it in one's own chat; <c>case</c>, and <c>occ</c> or <c>role</c>.</summary>
    public const string ToChat = "to-chat";

    /// <summary>Show where the case is; <c>case</c>.</summary>
    public const string Status = "status";

    /// <summary>Print a form; <c>case</c>, <c>document</c>.</summary>
    public const string GetForm = "get-form";

    /// <summary>"The risk has changed": show whom to call; <c>case</c>.</summary>
    public const string Risk = "risk";

    /// <summary>Turn a page; <c>case</c>, <c>page</c>, and <c>occ</c> and <c>outcome</c> as they stand on the card.</summary>
    public const string Page = "page";

    /// <summary>Go to a step of the dialog.</summary>
    public const string DraftGo = "draft-go";

    /// <summary>Take the answers and go on in the dialog.</summary>
    public const string DraftNext = "draft-next";

    /// <summary>Go back in the dialog.</summary>
    public const string DraftBack = "draft-back";

    /// <summary>Save the draft for later.</summary>
    public const string DraftSave = "draft-save";

    /// <summary>Delete the draft; <c>draft</c>.</summary>
    public const string DraftCancel = "draft-cancel";

    /// <summary>Go on with a saved draft; <c>draft</c>.</summary>
    public const string DraftResume = "draft-resume";

    /// <summary>Somebody is in danger now.</summary>
    public const string DraftDanger = "draft-danger";

    /// <summary>Add one more person concerned.</summary>
    public const string DraftAdd = "draft-add";
}
