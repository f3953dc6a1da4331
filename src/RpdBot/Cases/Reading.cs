namespace RpdBot.Cases;

/// <summary>Opening the details, and saying that a step is on the record.</summary>
internal static class Reading
{
    public static Decision Decide(Case @case, OpenCase open) =>
        @case.HasOpened(open.By.Person!)
            ? Decision.Nothing
            : Decision.Of(new CaseOpened { By = open.By.Person, At = open.At });

    public static Decision Decide(Case @case, ConfirmRecord confirm)
    {
        var person = confirm.By.Person!;
        if (!@case.HasOpened(person))
        {
            return Decision.Refuse(new Refusal.NotOpened());
        }

        if (@case.Done.All(done => done.Occurrence != confirm.Occurrence))
        {
            return Decision.Refuse(new Refusal.NotOffered(confirm.Occurrence.ToString()));
        }

        return @case.IsOnRecord(confirm.Occurrence, person)
            ? Decision.Nothing
            : Decision.Of(
                new RecordConfirmed
                {
                    By = person,
                    At = confirm.At,
                    Occurrence = confirm.Occurrence,
                }
            );
    }
}
