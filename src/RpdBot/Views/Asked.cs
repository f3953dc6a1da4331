using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Views;

/// <summary>A task as it is being answered: what is on offer, what has been chosen, what is asked.</summary>
internal sealed record Asked
{
    public Asked(Scene scene, Occurrence occurrence, Drawing drawing)
    {
        Scene = scene;
        Occurrence = occurrence;
        Drawing = drawing;
        Task = scene.Case.Waiting(occurrence)!;
        Definition = scene.Procedure.Task(occurrence.Task)!;
        Offers = drawing.OnBehalf
            ? CaseOffers.ForOthers(scene.Procedure, scene.Case, scene.Viewer, occurrence)
            : CaseOffers.For(scene.Procedure, scene.Case, scene.Viewer, occurrence);
        AsksTheSame = Offers.Select(AskedWith).Distinct(StringComparer.Ordinal).Count() < 2;
        Chosen = AsksTheSame ? null : Offers.FirstOrDefault(outcome => outcome.Id == drawing.Outcome);
        var asked =
            Chosen is { } chosen ? Definition.Asked(chosen)
            : AsksTheSame && !Offers.IsEmpty ? Definition.Asked(Offers[0])
            : [];
        Pages = FormPages.Of(Definition, asked);
        Step = Math.Clamp(drawing.Step, 1, Math.Max(1, Pages.Length));
        Fields = Pages.IsEmpty ? asked : Pages[Step - 1].Fields;
    }

    public Scene Scene { get; }

    public Occurrence Occurrence { get; }

    public Drawing Drawing { get; }

    public OpenTask Task { get; }

    public TaskDefinition Definition { get; }

    public ImmutableArray<Outcome> Offers { get; }

    /// <summary>Whether every outcome asks the same, so that nothing has to be chosen before the questions stand there.</summary>
    public bool AsksTheSame { get; }

    /// <summary>The outcome whose questions stand on the card; null while none has been chosen.</summary>
    public Outcome? Chosen { get; }

    /// <summary>The pages of a long form; none when it stands on one card.</summary>
    public ImmutableArray<FormPage> Pages { get; }

    /// <summary>The page of the form on the card, from 1.</summary>
    public int Step { get; }

    /// <summary>Whether the answer can be sent from this card: nothing has to be chosen or turned before.</summary>
    public bool IsToBeSent => !GoesOn && (AsksTheSame || Chosen is not null);

    /// <summary>Whether the form goes on on another page.</summary>
    public bool GoesOn => Step < Pages.Length;

    /// <summary>The fields on the card.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>The fields that only another outcome asks.</summary>
    /// <remarks>The other pages of a form are kept by the product, not on the card: they would make it too large.</remarks>
    public IEnumerable<string> Unasked =>
        !Pages.IsEmpty ? [] : Offers.SelectMany(offer => Definition.Asked(offer)).Distinct().Except(Fields);

    public bool IsWaitedOn => CaseOffers.IsWaitedOn(Scene.Case, Scene.Viewer, Task);

    /// <summary>The fields in which the latest answer stands already.</summary>
    public IEnumerable<string> Prefilled =>
        Scene
            .Procedure.FieldsOf(Fields)
            .Where(asked => asked.Prefill?.From == PrefillSource.Answer)
            .Select(asked => asked.Id);

    private string AskedWith(Outcome outcome) => string.Join(',', Definition.Asked(outcome));
}
