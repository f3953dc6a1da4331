using System.Collections.Immutable;
using RpdBot.Procedures;

namespace RpdBot.Cases;

/// <summary>How each event changes a case.</summary>
public sealed partial record Case
{
    /// <summary>The case that these events make, in order.</summary>
    public static Case From(IEnumerable<CaseEvent> events) =>
        events.Aggregate(NotRaised, (state, happened) => state.Apply(happened));

    /// <summary>The case after one more event.</summary>
    public Case Apply(CaseEvent happened) => After(happened) with { Revision = Revision + 1 };

    private Case After(CaseEvent happened) =>
        happened switch
        {
            Raised raised => Begin(raised),
            TaskOpened opened => Opening(opened),
            TaskAnswered answered => Answering(answered),
            TaskOverdue overdue => Change(overdue.Occurrence, task => task with { Overdue = true }),
            Reminded reminded => Change(
                reminded.Occurrence,
                task => task with { Reminders = task.Reminders.RemoveAll(moment => moment <= reminded.Planned) }
            ),
            LimitPassed passed => this with { LimitsTold = LimitsTold.Add(passed.Stage ?? WholeCase) },
            RoleAssigned assigned => Assign(assigned),
            RoleDeclined declined => Decline(declined),
            PersonInvolved involved => Involve(involved),
            RoleDelegated delegated => Delegate(delegated),
            DelegationEnded ended => Return(ended),
            RoleHandedOver given => HandOver(given),
            AssigneeAway away => BeAway(away),
            ProposalLeft left => Settled([left.Role]),
            AssigneeNotFound missing => Trouble(missing.Role, missing.Reason, missing.Proposed),
            DeliveryFailed failed => Trouble(failed.Role, failed.Reason, failed.Proposed),
            TriedAgain again => Settled([again.Role]),
            MailAsked asked => this with { Mailed = Mailed.Union(KeysOf([asked.Role])) },
            CaseOpened opened => OpenFor(opened),
            NoteAdded note => this with { Notes = Notes.Add(new(Revision + 1, note.By!, note.At, note.Text)) },
            RecordConfirmed confirmed => this with
            {
                OnRecord = OnRecord.Add(RecordKey(confirmed.Occurrence, confirmed.By!)),
            },
            RecordReminded reminded => this with
            {
                RecordReminded = RecordReminded.SetItem(reminded.Person.Key, reminded.Planned),
            },
            CaseClosed closed => Close(closed),
            Reopened reopened => this with
            {
                Closing = null,
                Reopenings = Reopenings.Add(new(Closing!, reopened.By!, reopened.At, reopened.Reason)),
                Open = Open.RemoveAll(task => reopened.Lapsed.Contains(task.Occurrence)),
            },
            _ => throw new ArgumentException("An event that this version does not know.", nameof(happened)),
        };

    private Case Begin(Raised raised) =>
        this with
        {
            Reference = raised.Reference,
            Procedure = raised.Procedure,
            Version = raised.Version,
            Partnership = raised.Partnership,
            RaisedAt = raised.At,
            RaisingAgency = raised.RaisingAgency,
            RespondingAgency = raised.RespondingAgency,
            Concerned = raised.Concerned,
            RaisedWith = raised.Answers,
            Answers = raised.Answers,
        };

    private Case Opening(TaskOpened opened)
    {
        var occurrence = opened.Task.Occurrence;
        return this with
        {
            Stage = opened.Stage,
            StageBegan = StageBegan.ContainsKey(opened.Stage) ? StageBegan : StageBegan.Add(opened.Stage, opened.At),
            Involved = Involved.Union(opened.Task.Roles),
            Written = Written.Union(KeysOf(opened.Task.Roles)),
            Open = Open.Add(opened.Task),
            Openings = Openings.SetItem(occurrence.Task, occurrence.Number),
        };
    }

    private Case Answering(TaskAnswered answered)
    {
        var done = answered.Done;
        var changed = this with
        {
            Done = Done.Add(done),
            Answers = Answers.Merge(done.Answers),
            Written = Written.Union(KeysOf(answered.Told)),
            // Further agencies are people whom somebody names, and no role that is to be found.
            Involved = Involved.Union(answered.Told.Where(role => role != Role.AlsoInvolved)),
            Agreed = answered.Agreed is { } date ? new Agreement(date, answered.At) : Agreed,
        };
        return answered.Ends
            ? changed with
            {
                Open = Open.RemoveAll(task =>
                    task.Occurrence == done.Occurrence || (answered.Supersedes && IsLeft(task, done))
                ),
            }
            : changed.Change(done.Occurrence, task => task with { Answered = task.Answered.Add(done.Role) });
    }

    /// <summary>What the case leaves behind when it moves on past it: what held it up, and others' wish to move it.</summary>
    private static bool IsLeft(OpenTask task, DoneTask moved) =>
        !task.Beside || task.Occurrence.Task == moved.Occurrence.Task;

    private Case Assign(RoleAssigned assigned) =>
        Holding(assigned.Role, assigned.Holder) with
        {
            Delegations = Delegations.Remove(assigned.Role),
        };

    private IEnumerable<string> KeysOf(IEnumerable<string> roles) =>
        roles.SelectMany(HoldersOf).Select(person => person.Key);

    private Case Decline(RoleDeclined declined) =>
        this with
        {
            Holders = Holders.Remove(declined.Role),
            AlsoInvolved =
                declined.Role == Role.AlsoInvolved
                    ? AlsoInvolved.RemoveAll(one => one.Person.Is(declined.By!))
                    : AlsoInvolved,
            Declined = Declined.SetItem(
                declined.Role,
                (Declined.GetValueOrDefault(declined.Role) ?? Ordinal.Set()).Add(declined.By!.Key)
            ),
        };

    /// <summary>Whoever was written to by an address has been written to.</summary>
    private Case Involve(PersonInvolved involved) =>
        this with
        {
            AlsoInvolved = AlsoInvolved
                .RemoveAll(one => involved.Formerly?.Is(one.Person) == true)
                .Add(new(involved.Person, involved.Agency, involved.By!, involved.At)),
            Written =
                involved.Formerly is { } before && Written.Contains(before.Key)
                    ? Written.Add(involved.Person.Key)
                    : Written,
        };

    private Case OpenFor(CaseOpened opened)
    {
        var key = opened.By!.Key;
        var held = Holders.Where(holder => holder.Value.Person.Key == key).Select(holder => holder.Key);
        return Settled(held) with { OpenedBy = OpenedBy.Add(key) };
    }

    private Case Close(CaseClosed closed) =>
        this with
        {
            Closing = new(closed.End, closed.By!, closed.At, closed.Reason),
            Open = Open.RemoveAll(task => !task.Beside),
        };

    private Case Change(Occurrence occurrence, Func<OpenTask, OpenTask> change) =>
        this with
        {
            Open = [.. Open.Select(task => task.Occurrence == occurrence ? change(task) : task)],
        };
}
