namespace RpdBot.Procedures.Forms;

/// <summary>Turns what was typed into answers, or into sentences about what to mend.</summary>
/// <remarks>Pure and total: any text may come in. Checking accepted answers again accepts the same answers.</remarks>
public static class FormCheck
{
    /// <summary>Checks what was typed against the fields.</summary>
    /// <param name="fields">The questions of the form, in order.</param>
    /// <param name="typed">Field id to typed text; a field may be missing. Date and time: <c>yyyy-MM-ddTHH:mm</c>,
    /// meant in London, or with an offset.</param>
    /// <param name="now">The moment of answering, for <see cref="Field.DateRule"/>.</param>
    /// <param name="earlier">Answers given before, on which a condition may rest.</param>
    /// <remarks>A member that is no field of the form is a bug or a forgery: the form is refused as a whole.</remarks>
    public static FormResult Check(
        IReadOnlyList<Field> fields,
        IReadOnlyDictionary<string, string> typed,
        DateTimeOffset now,
        Answers? earlier = null
    )
    {
        var errors = new Dictionary<string, string>();
        var answers = Read(fields, typed, now, errors);
        AskForNeeded(fields, answers, earlier ?? Answers.None, errors);
        return Result(fields, typed, answers, errors);
    }

    private static Answers Read(
        IReadOnlyList<Field> fields,
        IReadOnlyDictionary<string, string> typed,
        DateTimeOffset now,
        Dictionary<string, string> errors
    )
    {
        var answers = Answers.None;
        foreach (var field in fields)
        {
            var text = FieldReading.Clean(field, typed.GetValueOrDefault(field.Id));
            var reading = text.Length == 0 ? Reading.Of("") : FieldReading.Read(field, text, now);
            answers = answers.With(field.Id, reading.Text);
            if (reading.Sentence is { } sentence)
            {
                errors[field.Id] = sentence;
            }
        }

        return answers;
    }

    /// <summary>Adds what is needed and not there. A condition may look further down, so all has been read by now.</summary>
    private static void AskForNeeded(
        IReadOnlyList<Field> fields,
        Answers answers,
        Answers earlier,
        Dictionary<string, string> errors
    )
    {
        // What this form no longer says, it does not say: an earlier answer of the same field does not count.
        var known = fields.Aggregate(earlier, (all, field) => all.With(field.Id, answers[field.Id]));
        foreach (var field in fields.Where(field => !answers.Has(field.Id) && field.IsNeeded(known)))
        {
            errors.TryAdd(field.Id, field.Warning ?? Sentences.Needed(field));
        }
    }

    private static FormResult Result(
        IReadOnlyList<Field> fields,
        IReadOnlyDictionary<string, string> typed,
        Answers answers,
        Dictionary<string, string> errors
    )
    {
        var ids = fields.Select(field => field.Id).ToHashSet();
        var kept = typed.Where(entry => ids.Contains(entry.Key)).ToDictionary(e => e.Key, e => new Words(e.Value));
        var mend = fields
            .Where(field => errors.ContainsKey(field.Id))
            .Select(field => new FieldError(field.Id, errors[field.Id]));
        if (typed.Keys.Any(id => !ids.Contains(id)))
        {
            mend = mend.Prepend(new FieldError(FieldError.WholeForm, Sentences.Stale));
        }

        var list = mend.ToList();
        return list.Count == 0 ? new FormResult.Accepted(answers, kept) : new FormResult.Refused(list, kept);
    }
}
