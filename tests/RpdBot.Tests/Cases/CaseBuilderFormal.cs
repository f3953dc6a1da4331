using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Cases;

/// <summary>Where stories of stages 3 and 4 begin.</summary>
/// <remarks>
/// Section A is signed off on Wednesday 9 December 2026 at 10:00, forwarded on Friday 11 December, and answered on
/// Wednesday 16 December.
/// </remarks>
internal sealed partial class CaseBuilder
{
    /// <summary>When section A is signed off.</summary>
    public static DateTimeOffset SignedOff { get; } = London("2026-12-09 10:00");

    /// <summary>When the business unit sends the form on.</summary>
    public static DateTimeOffset Forwarded { get; } = London("2026-12-11 11:00");

    /// <summary>Stage 2 has failed: section A waits to be written.</summary>
    public static CaseBuilder AtSectionA(Func<Field, string?>? fill = null) =>
        AtConfirm(fill).Later(1).Answered(Cases.Somerset.Tamsin, "confirm", "not-resolved");

    /// <summary>Robin has written section A; senior manager A has opened the details.</summary>
    public static CaseBuilder AtSignOff(Func<Field, string?>? fill = null) =>
        AtSectionA(fill)
            .Later(1)
            .Answered(Cases.Somerset.Robin, "section-a", "completed")
            .Assigned(Cases.Somerset.SeniorA, Cases.Somerset.Sandra)
            .Opened(Cases.Somerset.Sandra);

    /// <summary>Section A is signed off: the business unit is to send it on.</summary>
    public static CaseBuilder AtForward(Func<Field, string?>? fill = null) =>
        AtSignOff(fill).At(SignedOff).Answered(Cases.Somerset.Sandra, "sign-off", "approved");

    /// <summary>The form has gone to the relevant manager, who has opened the details.</summary>
    public static CaseBuilder AtArrange(Func<Field, string?>? fill = null) =>
        AtForward(fill)
            .At(Forwarded)
            .Naming(Cases.Somerset.Unit, "forward", "to-manager", Cases.Somerset.Ravi)
            .Opened(Cases.Somerset.Ravi);

    /// <summary>Senior manager B has been asked to respond, and has opened the details.</summary>
    public static CaseBuilder AtSectionB(Func<Field, string?>? fill = null) =>
        AtArrange(fill)
            .At(London("2026-12-14 10:00"))
            .Naming(Actor.Of(Cases.Somerset.Ravi), "arrange", "somebody-else", Cases.Somerset.Beatrix)
            .Opened(Cases.Somerset.Beatrix);

    /// <summary>Senior manager B has responded.</summary>
    public static CaseBuilder AtConfirmResponse(Func<Field, string?>? fill = null) =>
        AtSectionB(fill).At(London("2026-12-16 10:00")).Answered(Cases.Somerset.Beatrix, "section-b", "responded");

    /// <summary>Stage 3 has failed: both senior managers are asked whether the executive shall decide.</summary>
    public static CaseBuilder AtRequest(Func<Field, string?>? fill = null) =>
        AtConfirmResponse(fill).Later(1).Answered(Cases.Somerset.Sandra, "confirm-response", "not-resolved");

    /// <summary>Senior manager A has asked for the executive.</summary>
    public static CaseBuilder AtRefer(Func<Field, string?>? fill = null) =>
        AtRequest(fill).Later(1).Answered(Cases.Somerset.Sandra, "request-executive", "request");

    /// <summary>The executive is to decide, and has opened the details.</summary>
    public static CaseBuilder AtDecide(Func<Field, string?>? fill = null) =>
        AtRefer(fill).Later(1).Answered(Cases.Somerset.Unit, "refer", "referred").Opened(Cases.Somerset.Chair);

    /// <summary>"Open: this is for me", by somebody who may hold an office.</summary>
    public CaseBuilder Opened(Actor by) => Do(new OpenCase { By = by, At = Now });

    /// <summary>Somebody who may hold an office answers the present opening of the task.</summary>
    public CaseBuilder Answered(Actor by, string task, string outcome, params (string Field, string Text)[] typed) =>
        Do(Answering(by, task, outcome, typed: typed));

    /// <summary>The same, and the answer names this person.</summary>
    public CaseBuilder Naming(
        Actor by,
        string task,
        string outcome,
        Person named,
        params (string Field, string Text)[] typed
    ) => Do(Answering(by, task, outcome, named, typed));

    /// <summary>Records what somebody answered outside the product.</summary>
    public CaseBuilder Recorded(Actor by, string task, string outcome, Person? named = null, string? role = null) =>
        Do(OnBehalf(by, task, outcome, named, role));

    /// <summary>Opens a task beside the others.</summary>
    public CaseBuilder Begun(Person by, string task) =>
        Do(
            new BeginTask
            {
                By = Actor.Of(by),
                At = Now,
                Task = task,
            }
        );

    /// <summary>The answer, with a text in every field; every field for a person names this one.</summary>
    public CompleteTask Answering(
        Actor by,
        string task,
        string outcome,
        Person? named = null,
        params (string Field, string Text)[] typed
    )
    {
        var occurrence = Occurrence(task);
        var definition = _procedure.Task(task)!;
        var asked = definition.Asked(definition.Outcome(outcome)!);
        var people = _procedure.FieldsOf(asked).Where(field => field.Kind == FieldKind.Person);
        return new CompleteTask
        {
            By = by,
            At = Now,
            Occurrence = occurrence,
            Outcome = outcome,
            Typed = Typed(occurrence.ToString(), asked, typed),
            Named = named is null
                ? ImmutableDictionary<string, Person>.Empty
                : people.ToImmutableDictionary(field => field.Id, _ => named),
        };
    }

    /// <summary>The answer, recorded for somebody who gave it outside the product; the role is said where several wait.</summary>
    public CompleteTask OnBehalf(Actor by, string task, string outcome, Person? named = null, string? role = null)
    {
        var answer = Answering(by, task, outcome, named);
        var typed = answer.Typed.SetItem(CaseFields.Behalf, "By telephone, today.");
        return answer with { OnBehalf = true, Typed = role is null ? typed : typed.SetItem(CaseFields.BehalfOf, role) };
    }
}
