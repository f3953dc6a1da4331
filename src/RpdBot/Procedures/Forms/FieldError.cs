namespace RpdBot.Procedures.Forms;

/// <summary>What is to be mended in one field, as a sentence for the person who typed it.</summary>
/// <param name="FieldId">The field; <see cref="WholeForm"/> when it is about no field in particular.</param>
/// <param name="Sentence">Plain words of the product; never what the person typed.</param>
public sealed record FieldError(string FieldId, string Sentence)
{
    /// <summary>The field id of an error about the form as a whole.</summary>
    public const string WholeForm = "";
}
