namespace RpdBot.Procedures.Forms;

/// <summary>One question of a form, as a procedure defines it.</summary>
public sealed record Field
{
    /// <summary>The longest answer in paragraphs, in UTF-16 units, unless the field says otherwise.</summary>
    public const int LongestLong = 4_000;

    /// <summary>The longest answer in one line, in UTF-16 units, unless the field says otherwise.</summary>
    public const int LongestLine = 200;

    private readonly int? _maxLength;

    /// <summary>The id under which the answer is kept, unique in its procedure.</summary>
    public required string Id { get; init; }

    /// <summary>The question as people read it, without a mark for "needed".</summary>
    public required string Label { get; init; }

    /// <summary>What sort of answer it asks for.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Where it comes from; null: the document.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whether the form is refused without an answer.</summary>
    public bool Required { get; init; }

    /// <summary>When the answer is needed although <see cref="Required"/> is false; null for never.</summary>
    public Condition? RequiredWhen { get; init; }

    /// <summary>What the form says when <see cref="RequiredWhen"/> asks for an answer and there is none; null for the usual words.</summary>
    public string? Warning { get; init; }

    /// <summary>The choices of <see cref="FieldKind.One"/> and <see cref="FieldKind.Many"/>, in order.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Which days are allowed; only for dates and times.</summary>
    public DateRule DateRule { get; init; }

    /// <summary>What stands in it before anybody has typed; null for nothing.</summary>
    public Prefill? Prefill { get; init; }

    /// <summary>A line of help under the label; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>The longest answer in UTF-16 units; without a value of its own, the kind's.</summary>
    public int MaxLength
    {
        get => _maxLength ?? (Kind == FieldKind.Long ? LongestLong : LongestLine);
        init => _maxLength = value;
    }

    /// <summary>Whether an answer is needed, given the other answers.</summary>
    public bool IsNeeded(Answers answers) => Required || RequiredWhen?.HoldsIn(answers) == true;
}
