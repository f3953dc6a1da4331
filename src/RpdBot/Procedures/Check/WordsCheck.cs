namespace RpdBot.Procedures.Check;

/// <summary>What people read must be there; the urgent notice most of all.</summary>
internal static class WordsCheck
{
    public static void Look(Procedure procedure, Faults faults)
    {
        faults.AddIf(procedure.Version < 1, "$.version", "Versions count from 1.");
        faults.Empty(procedure.Name, "$.name");
        faults.Empty(procedure.Partnership, "$.partnership");
        faults.Empty(procedure.Concerned, "$.concerned");
        faults.Empty(procedure.Encouragement, "$.encouragement");
        faults.Empty(procedure.Advice, "$.advice");
        faults.Empty(procedure.Sources, "$.sources", "document that it was taken from");
        Urgent(procedure.Urgent, faults);
        foreach (var (at, exclusion) in procedure.NotCovered.Index())
        {
            faults.Empty(exclusion.Label, $"$.notCovered[{at}].label");
            faults.Empty(exclusion.Instead, $"$.notCovered[{at}].instead");
        }
    }

    private static void Urgent(UrgentNotice notice, Faults faults)
    {
        faults.Empty(notice.Question, "$.urgent.question");
        faults.Empty(notice.Brief, "$.urgent.brief");
        faults.Empty(notice.Text, "$.urgent.text", "sentence");
        faults.Empty(notice.Contacts, "$.urgent.contacts", "contact");
        foreach (var (at, sentence) in notice.Text.Index())
        {
            faults.Empty(sentence, $"$.urgent.text[{at}]");
        }

        foreach (var (at, contact) in notice.Contacts.Index())
        {
            faults.Empty(contact.Name, $"$.urgent.contacts[{at}].name");
            faults.Empty(contact.When, $"$.urgent.contacts[{at}].when");
            faults.Empty(contact.Phone, $"$.urgent.contacts[{at}].phone");
        }
    }
}
