using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.Cards.Parts;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Conversations.Raising;

/// <summary>Everything on one page before it is raised, and who will be asked next, as found and changeable.</summary>
public sealed class CheckStep(RoleFinder finder, WhoIs whoIs) : DialogStep
{
    private const int LongestPreview = 240;

    /// <inheritdoc/>
    public override string Id => "check";

    /// <inheritdoc/>
    public override async Task<StepPage> DrawAsync(RaiseContext context, CancellationToken cancellation)
    {
        var asked = new List<(Role Role, Person? Known, string? Away)>();
        foreach (var role in RolesAskedNext(context))
        {
            var known = await KnownAsync(context, role, cancellation);
            asked.Add((role, known, known is null ? null : await finder.AwayAsync(known, cancellation)));
        }

        return new StepPage
        {
            Title = "Check and raise",
            Intro = [WhatHappens(context)],
            Said = asked.Count == 0 ? [Summary(context)] : [Summary(context), WhoIsAsked(context, asked)],
            Fields = [.. asked.Select(one => Ask(context, one.Role, one.Known))],
            Next = "Raise the difference",
        };
    }

    /// <inheritdoc/>
    public override async Task<StepTaken> TakeAsync(RaiseContext context, CancellationToken cancellation)
    {
        var draft = context.Draft;
        var errors = new List<FieldError>();
        foreach (var role in RolesAskedNext(context))
        {
            if (await HolderAsync(context, role, cancellation) is { } holder)
            {
                draft = draft with { Asked = draft.Asked.SetItem(role.Id, holder) };
            }
            else if (Naming.IsAnswered(context.Draft, FieldOf(role)))
            {
                errors.Add(new(FieldOf(role), "Please pick the person, or type their name and work e-mail address."));
            }
        }

        return errors.Count > 0 ? new StepTaken.Mend(errors) : new StepTaken.Accepted(draft);
    }

    private async Task<Holder?> HolderAsync(RaiseContext context, Role role, CancellationToken cancellation)
    {
        var found = (await FindAsync(context, role, cancellation) as FindAnswer.Somebody)?.Holder;
        if (!Naming.IsAnswered(context.Draft, FieldOf(role)))
        {
            return found;
        }

        var shown = await KnownAsync(context, role, cancellation);
        return await whoIs.NamedAsync(context, FieldOf(role), shown, cancellation) is not { } named ? null
            : found?.Person.Is(named.Person) == true ? found
            : new Holder(named.Person, Found.Named);
    }

    private async Task<Person?> KnownAsync(RaiseContext context, Role role, CancellationToken cancellation) =>
        context.Draft.Asked.GetValueOrDefault(role.Id)?.Person
        ?? (await FindAsync(context, role, cancellation) as FindAnswer.Somebody)?.Holder.Person;

    /// <summary>Whoever is on the other side is not proposed: they could not be asked.</summary>
    private async Task<FindAnswer> FindAsync(RaiseContext context, Role role, CancellationToken cancellation)
    {
        var isOwn = role.Side == Side.Raising;
        var (practitioner, opposite) = isOwn
            ? (context.Raiser, context.Draft.Colleague)
            : (context.Draft.Colleague, context.Raiser);
        var answer = await finder.FindAsync(
            role,
            (isOwn ? context.Draft.Own : context.Draft.Other)!,
            practitioner,
            StageOfNext(context),
            cancellation,
            IsOpposite
        );
        return answer is FindAnswer.Somebody { Holder.Person: var person } && IsOpposite(person)
            ? new FindAnswer.Nobody("The person found stands on the other side.")
            : answer;

        bool IsOpposite(Person person) => opposite?.Is(person) == true;
    }

    /// <summary>Posts can change hands from stage to stage: asked are those of the stage to which the answer leads.</summary>
    private static string StageOfNext(RaiseContext context) =>
        SpokenStep.Answered(context) is { Outcome.Next: [var next, ..] } && context.Procedure.Task(next) is { } task
            ? task.Stage
            : context.Procedure.FirstTask.Stage;

    private static IEnumerable<Role> RolesAskedNext(RaiseContext context)
    {
        return (SpokenStep.Answered(context)?.Outcome.Next ?? [])
            .Select(context.Procedure.Task)
            .OfType<TaskDefinition>()
            .SelectMany(task => task.Roles.Concat(task.Receives))
            .Except([context.Procedure.Raiser.Id, context.Procedure.Counterpart])
            .Select(context.Procedure.Role)
            .OfType<Role>()
            .Where(role => !role.Collective);
    }

    private static ReadingSectionView WhoIsAsked(
        RaiseContext context,
        List<(Role Role, Person? Known, string? Away)> asked
    ) =>
        new(
            "Who will be asked",
            [
                .. asked.Select(one => new ReadingLineView(
                    TitleOf(context, one.Role),
                    Plain.Of(
                        one.Known is null ? "I could not find them."
                        : one.Away is null ? one.Known.Name
                        : $"{one.Known.Name} ({one.Away})"
                    )
                )),
            ]
        );

    private static FieldView Ask(RaiseContext context, Role role, Person? known) =>
        DraftFields.Person(
            FieldOf(role),
            known is null ? $"Who is the {TitleOf(context, role)}?" : $"Somebody else as {TitleOf(context, role)}",
            context.Draft,
            known: null,
            needed: false,
            known is null
                ? "If you leave it empty, I will ask you again."
                : "Leave it empty if the person above is right."
        );

    private static string TitleOf(RaiseContext context, Role role)
    {
        var isOwn = role.Side == Side.Raising;
        var title = context.Procedure.TitleOf(role, isOwn ? context.Draft.Own : context.Draft.Other);
        return $"{title} in {(isOwn ? "your agency" : "the other agency")}";
    }

    private static string WhatHappens(RaiseContext context) =>
        SpokenStep.Answered(context)?.Outcome switch
        {
            null => "Nobody is written to yet. You talk with your colleague, and record here how it went.",
            { End: not null } => "The case is recorded and closed at once.",
            _ => "When you raise it, the first person below is asked at once.",
        };

    private static ReadingSectionView Summary(RaiseContext context)
    {
        var draft = context.Draft;
        var steps = context.Procedure.RaiseSteps.SelectMany(step => step.Fields);
        var fields = context.Procedure.FieldsOf(steps).Where(field => field.Kind is Procedures.Forms.FieldKind.Long);
        var about = string.Join(
            ", ",
            AboutStep.Concerned(draft).Select(one => $"{one.Name.Value} ({one.Initials.Value})")
        );
        return new(
            "What you are raising",
            [
                new("About", Plain.Of(about)),
                new("With", Plain.Of($"{draft.Colleague?.Name}, {draft.Other?.Name}")),
                .. fields
                    .Where(field => draft[field.Id].Length > 0)
                    .Select(field => new ReadingLineView(field.Label, Plain.Of(Preview(draft[field.Id])))),
            ]
        );
    }

    /// <summary>The beginning is enough to recognise one's own words, and keeps the card small.</summary>
    private static string Preview(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= LongestPreview ? trimmed : trimmed[..LongestPreview].TrimEnd() + " …";
    }

    private static string FieldOf(Role role) => $"to-{role.Id}";
}
