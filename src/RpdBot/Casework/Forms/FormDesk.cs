using RpdBot.Cases;
using RpdBot.Documents;
using RpdBot.Procedures;

namespace RpdBot.Casework;

/// <summary>Prints the forms of cases for those who may read them.</summary>
public sealed class FormDesk(CaseCards cards, ILogger<FormDesk> log)
{
    /// <summary>Whether the person may have the form: at once, or with saying that the case is for them.</summary>
    /// <param name="stored">The case.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="key">Which form; null for any.</param>
    public bool Offers(StoredCase stored, Person person, string? key)
    {
        var scene = cards.SceneOf(stored, person);
        return FormReading.Offered(scene.Procedure, scene.Case, person).Any(copy => key is null || copy.Key == key);
    }

    /// <summary>The form as the case stands; null when there is none that the person may get.</summary>
    /// <param name="stored">The case.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="key">Which form; null for the latest.</param>
    public FormFile? Print(StoredCase stored, Person person, string? key)
    {
        var scene = cards.SceneOf(stored, person);
        var copies = FormReading.Of(scene.Procedure, scene.Case, person);
        if (copies.LastOrDefault(copy => key is null || copy.Key == key) is not { } found)
        {
            return null;
        }

        var bytes = WordForms.Write(scene.Procedure, scene.Case, person, found, scene.Now);
        CaseworkLog.FormPrinted(log, scene.Case.Reference.ToString(), found.Key, bytes.Length);
        return new(scene.Case.Reference, found.Key, WordForms.FileName(scene.Case, found), bytes);
    }
}
