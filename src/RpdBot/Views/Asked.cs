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
        Offers = CaseOffers.For(scene.Procedure, scene.Case, scene.Viewer, occurrence);
        AsksTheSame = Offers.Select(AskedWith).Distinct(StringComparer.Ordinal).Count() < 2;
        Chosen = AsksTheSame ? null : Offers.FirstOrDefault(outcome => outcome.Id == drawing.Outcome);
        Fields =
            Chosen is { } chosen ? Definition.Asked(chosen)
            : AsksTheSame && !Offers.IsEmpty ? Definition.Asked(Offers[0])
            : [];
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

    /// <summary>The fields on the card.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>The fields that only another outcome asks.</summary>
    public IEnumerable<string> Unasked => Offers.SelectMany(offer => Definition.Asked(offer)).Distinct().Except(Fields);

    public bool IsWaitedOn => CaseOffers.IsWaitedOn(Scene.Case, Scene.Viewer, Task);

    /// <summary>The fields in which the latest answer stands already.</summary>
    public IEnumerable<string> Prefilled =>
        Scene
            .Procedure.FieldsOf(Fields)
            .Where(asked => asked.Prefill?.From == PrefillSource.Answer)
            .Select(asked => asked.Id);

    private string AskedWith(Outcome outcome) => string.Join(',', Definition.Asked(outcome));
}
