using RpdBot.Procedures.Documents;

namespace RpdBot.Cases;

/// <summary>A form of a case that can be printed: which one and, where every stage has its own, of which stage.</summary>
/// <param name="Form">The form.</param>
/// <param name="Stage">The stage whose copy it is; null where one copy serves all stages.</param>
public sealed record FormCopy(PrintedForm Form, string? Stage)
{
    /// <summary>The text that names it, such as <c>form</c> or <c>form.4</c>.</summary>
    public string Key => Stage is null ? Form.Id : $"{Form.Id}.{Stage}";

    /// <summary>What people call it.</summary>
    public string Name => Stage is null ? Form.Name : $"{Form.Name}, stage {Stage}";
}
