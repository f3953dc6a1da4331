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
        var answers = Answers.None;
        var errors = new Dictionary<string, string>();
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

        // A condition may look at a field further down, so it waits until every answer has been read.
        // What this form no longer says, it does not say; an earlier answer of the same field does not count.
        var known = fields.Aggregate(earlier ?? Answers.None, (all, field) => all.With(field.Id, answers[field.Id]));
        foreach (var field in fields.Where(field => !answers.Has(field.Id) && field.IsNeeded(known)))
        {
            errors.TryAdd(field.Id, Sentences.Needed(field));
        }

        return Result(fields, typed, answers, errors);
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
