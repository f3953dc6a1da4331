using System.Collections.Immutable;

namespace RpdBot.Procedures.Check;

/// <summary>Finds what cannot be right in a definition.</summary>
/// <remarks>
/// Pure. All faults at once, so that whoever writes a definition mends them in one go; one cause gives one fault
/// wherever that can be told. A definition without faults never leads a case to where nobody can act.
/// </remarks>
public static class ProcedureCheck
{
    /// <summary>Every fault of the definition, in the order in which its parts are written; none when it is sound.</summary>
    public static ImmutableArray<ProcedureFault> Of(Procedure procedure)
    {
        var faults = new Faults();
        WordsCheck.Look(procedure, faults);
        SettingsCheck.Look(procedure, faults);
        PartsCheck.Look(procedure, faults);
        FieldsCheck.Look(procedure, faults);
        DaysCheck.Limits(procedure, faults);
        TasksCheck.Look(procedure, faults);
        LadderCheck.Look(procedure, faults);
        ActionsCheck.Look(procedure, faults);
        InvolvedCheck.Look(procedure, faults);
        FieldsCheck.Unasked(procedure, faults);
        DocumentsCheck.Look(procedure, faults);
        return faults.Found();
    }
}
