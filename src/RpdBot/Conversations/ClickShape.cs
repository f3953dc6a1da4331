using System.Collections.Frozen;
using RpdBot.Views;

namespace RpdBot.Conversations;

/// <summary>What the data of a verb may hold. Anything else was not drawn by this bot, and is refused.</summary>
/// <param name="Needed">Members that must be there.</param>
/// <param name="Optional">Members that may be there.</param>
/// <param name="Inputs">Whether inputs may come with it.</param>
internal sealed record ClickShape(FrozenSet<string> Needed, FrozenSet<string> Optional, bool Inputs)
{
    private static readonly FrozenDictionary<string, ClickShape> Shapes = new Dictionary<string, ClickShape>
    {
        [Verbs.Raise] = Of([]),
        [Verbs.Cases] = Of([], DataKeys.Page),
        [Verbs.Help] = Of([]),
        [Verbs.Open] = Of([DataKeys.Case], DataKeys.Occurrence),
        [Verbs.Choose] = Form(
            [DataKeys.Case, DataKeys.Occurrence],
            DataKeys.Outcome,
            DataKeys.Form,
            DataKeys.Page,
            DataKeys.Step,
            DataKeys.Behalf
        ),
        [Verbs.Answer] = Form(
            [DataKeys.Case, DataKeys.Occurrence, DataKeys.Outcome, DataKeys.Form],
            DataKeys.Page,
            DataKeys.Step,
            DataKeys.Behalf
        ),
        [Verbs.FormNext] = Form([DataKeys.Case, DataKeys.Occurrence, DataKeys.Step], DataKeys.Outcome, DataKeys.Behalf),
        [Verbs.FormBack] = Form([DataKeys.Case, DataKeys.Occurrence, DataKeys.Step], DataKeys.Outcome, DataKeys.Behalf),
        [Verbs.Behalf] = Form([DataKeys.Case, DataKeys.Occurrence]),
        [Verbs.ToChat] = Form([DataKeys.Case], DataKeys.Occurrence, DataKeys.Role),
        [Verbs.Begin] = Form([DataKeys.Case, DataKeys.Task]),
        [Verbs.NotMe] = Form([DataKeys.Case, DataKeys.Role]),
        [Verbs.NotMeSend] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Note] = Form([DataKeys.Case], DataKeys.Occurrence),
        [Verbs.NoteSend] = Form([DataKeys.Case, DataKeys.Form]),
        [Verbs.Withdraw] = Form([DataKeys.Case]),
        [Verbs.WithdrawSend] = Form([DataKeys.Case, DataKeys.Form]),
        [Verbs.Involve] = Form([DataKeys.Case]),
        [Verbs.InvolveSend] = Form([DataKeys.Case, DataKeys.Form]),
        [Verbs.Reopen] = Form([DataKeys.Case]),
        [Verbs.ReopenSend] = Form([DataKeys.Case, DataKeys.Form]),
        [Verbs.Name] = Form([DataKeys.Case, DataKeys.Role]),
        [Verbs.NameSend] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Again] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Mail] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Delegate] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Occurrence]),
        [Verbs.DelegateSend] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Occurrence, DataKeys.Form]),
        [Verbs.TakeBack] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.HandOver] = Form([DataKeys.Case, DataKeys.Role]),
        [Verbs.HandOverSend] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.TakeOver] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Agree] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Person, DataKeys.Form]),
        [Verbs.Leave] = Form([DataKeys.Case, DataKeys.Role, DataKeys.Form]),
        [Verbs.Away] = Form([]),
        [Verbs.AwaySend] = Form([DataKeys.Form]),
        [Verbs.AwayBack] = Form([DataKeys.Form]),
        [Verbs.OnRecord] = Of([DataKeys.Case, DataKeys.Occurrence]),
        [Verbs.Status] = Form([DataKeys.Case]),
        [Verbs.GetForm] = Form([DataKeys.Case, DataKeys.Document]),
        [Verbs.Risk] = Form([DataKeys.Case]),
        [Verbs.Page] = Form(
            [DataKeys.Case, DataKeys.Page],
            DataKeys.Occurrence,
            DataKeys.Outcome,
            DataKeys.Form,
            DataKeys.Step,
            DataKeys.Behalf
        ),
        [Verbs.UseChannel] = Form([]),
        [Verbs.DraftDanger] = Of([DataKeys.Draft]),
        [Verbs.DraftGo] = Form([DataKeys.Draft], DataKeys.Form),
        [Verbs.DraftNext] = Form([DataKeys.Draft, DataKeys.Form]),
        [Verbs.DraftBack] = Form([DataKeys.Draft, DataKeys.Form]),
        [Verbs.DraftSave] = Form([DataKeys.Draft, DataKeys.Form]),
        [Verbs.DraftAdd] = Form([DataKeys.Draft, DataKeys.Form]),
        [Verbs.DraftCancel] = Form([DataKeys.Draft], DataKeys.Form),
        [Verbs.DraftResume] = Of([DataKeys.Draft]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The shape of a verb; null for one that there is not.</summary>
    public static ClickShape? For(string verb) => Shapes.GetValueOrDefault(verb);

    /// <summary>Whether the click has this shape.</summary>
    public bool Fits(Click click) =>
        Needed.All(click.Data.ContainsKey)
        && click.Data.Keys.All(key => Needed.Contains(key) || Optional.Contains(key))
        && (Inputs || click.Typed.IsEmpty);

    private static ClickShape Of(string[] needed, params string[] optional) => new(Set(needed), Set(optional), false);

    private static ClickShape Form(string[] needed, params string[] optional) => new(Set(needed), Set(optional), true);

    private static FrozenSet<string> Set(string[] keys) => keys.ToFrozenSet(StringComparer.Ordinal);
}
