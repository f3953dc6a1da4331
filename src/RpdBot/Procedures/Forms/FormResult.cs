namespace RpdBot.Procedures.Forms;

/// <summary>What came of checking a form.</summary>
public abstract record FormResult
{
    private FormResult(IReadOnlyDictionary<string, Words> typed) => Typed = typed;

    /// <summary>What was typed, field by field, as it was typed: a form shown again has it.</summary>
    public IReadOnlyDictionary<string, Words> Typed { get; }

    /// <summary>Every answer is in order.</summary>
    public sealed record Accepted : FormResult
    {
        internal Accepted(Answers answers, IReadOnlyDictionary<string, Words> typed)
            : base(typed) => Answers = answers;

        /// <summary>The answers in canonical text; a field left empty is not among them.</summary>
        public Answers Answers { get; }
    }

    /// <summary>Something is to be mended first; nothing is kept of the form but what was typed.</summary>
    public sealed record Refused : FormResult
    {
        internal Refused(IReadOnlyList<FieldError> errors, IReadOnlyDictionary<string, Words> typed)
            : base(typed) => Errors = errors;

        /// <summary>All that is to be mended, the whole form's first, then in the fields' order; at least one.</summary>
        public IReadOnlyList<FieldError> Errors { get; }
    }
}
