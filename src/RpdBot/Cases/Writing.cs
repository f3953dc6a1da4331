using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Adding a note, and taking the difference back.</summary>
internal static class Writing
{
    private static readonly Field NoteField = new()
    {
        Id = CaseFields.Note,
        Label = "Your note",
        Kind = FieldKind.Long,
        Required = true,
    };

    public static Decision Decide(Case @case, AddNote note)
    {
        var person = note.By.Person!;
        if (!@case.HasOpened(person))
        {
            return Decision.Refuse(new Refusal.NotOpened());
        }

        var (text, refusal) = Check(NoteField, note.Typed, note.At);
        if (refusal is not null)
        {
            return Decision.Refuse(refusal);
        }

        var written = @case.Notes.Any(had => had.At == note.At && had.By.Is(person) && had.Text == text);
        return written
            ? Decision.Nothing
            : Decision.Of(
                new NoteAdded
                {
                    By = person,
                    At = note.At,
                    Text = text,
                }
            );
    }

    public static Decision Decide(Procedure procedure, Case @case, Withdraw withdraw)
    {
        if (!StandingActions.MayWithdraw(procedure, @case, @case.RolesOf(withdraw.By.Person!)))
        {
            return Decision.Refuse(new Refusal.NotYours());
        }

        if (!@case.HasOpened(withdraw.By.Person!))
        {
            return Decision.Refuse(new Refusal.NotOpened());
        }

        var (reason, refusal) = Reason("Why are you withdrawing it?", withdraw.Typed, withdraw.At);
        return refusal is not null
            ? Decision.Refuse(refusal)
            : Decision.Of(
                new CaseClosed
                {
                    By = withdraw.By.Person,
                    At = withdraw.At,
                    End = End.Withdrawn,
                    Reason = reason,
                }
            );
    }

    /// <summary>A reason that has to be given, or what is wrong with it.</summary>
    public static (Words Text, Refusal? Refusal) Reason(string label, string typed, DateTimeOffset at) =>
        Check(
            new Field
            {
                Id = CaseFields.Reason,
                Label = label,
                Kind = FieldKind.Long,
                Required = true,
            },
            typed,
            at
        );

    private static (Words Text, Refusal? Refusal) Check(Field field, string typed, DateTimeOffset at) =>
        FormCheck.Check(
            [field],
            new Dictionary<string, string>(StringComparer.Ordinal) { [field.Id] = typed },
            at
        ) switch
        {
            FormResult.Accepted accepted => (accepted.Answers[field.Id], null),
            FormResult.Refused refused => (default, new Refusal.Answers([.. refused.Errors])),
            _ => (default, new Refusal.NotYours()),
        };
}
