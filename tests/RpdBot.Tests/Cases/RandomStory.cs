using System.Collections.Immutable;
using RpdBot.Cases;
using RpdBot.Casework;
using RpdBot.Procedures;
using static RpdBot.Tests.Cases.Moments;

namespace RpdBot.Tests.Cases;

/// <summary>A story of random moves, and what must hold after each of them.</summary>
internal sealed class RandomStory(Tally tally)
{
    /// <summary>As shipped, and with a limit of its first stage and of the case.</summary>
    private static readonly Procedure Rules = Somerset.Rules with
    {
        Limit = new() { WorkingDays = 15, From = LimitStart.Raised },
        Stages = Somerset.Rules.Stages.SetItem(
            0,
            Somerset.Rules.Stages[0] with
            {
                Limit = new() { WorkingDays = 3, From = LimitStart.Stage },
            }
        ),
    };

    private ImmutableList<CaseEvent> _events = [];
    private Case _case = Case.NotRaised;
    private Closing? _ended;
    private int _reopened;
    private DateTimeOffset _now = London("2026-03-27 16:00"); // the clocks go forward on the Sunday

    /// <summary>From where a story goes on, so that every stage is reached often; most begin with nothing raised.</summary>
    private static readonly CaseBuilder[] Beginnings =
    [
        CaseBuilder.AtSectionA(),
        CaseBuilder.AtForward(),
        CaseBuilder.AtArrange(),
        CaseBuilder.AtSectionB(),
        CaseBuilder.AtRequest(),
        CaseBuilder.AtDecide(),
    ];

    public void Play(Move[] moves)
    {
        if (moves is [{ Words: var number }, ..] && number % (2 * Beginnings.Length) < Beginnings.Length)
        {
            var beginning = Beginnings[number % (2 * Beginnings.Length)];
            (_events, _case, _now) = ([.. beginning.Events], beginning.Case, beginning.Now);
        }

        foreach (var move in moves)
        {
            _now = _now.AddMinutes(move.Minutes);
            var command = new RandomCommands(_case, _now).Of(move);
            var decision = Take(command);
            tally.Count(decision);
            HidesTheCase(command, decision);
            _events = _events.AddRange(Made(decision));
            _case = Made(decision).Aggregate(_case, (state, happened) => state.Apply(happened));
            Holds(command);
        }

        if (_case.IsRaised)
        {
            ReadsBack();
        }
    }

    private static ImmutableArray<CaseEvent> Made(Decision decision) =>
        decision is Decision.Happened happened ? happened.Events : [];

    private Decision Take(CaseCommand command) => CaseDecider.Decide(Rules, _case, command);

    private void Holds(CaseCommand command)
    {
        Assert.IsNotType<Decision.Happened>(Take(command));
        Assert.Equal(_events.Count, _case.Revision);
        if (!_case.IsRaised)
        {
            return;
        }

        Assert.Equal(_case.IsClosed, _case.Open.All(task => task.Beside));
        Assert.Equal(_case.Open.Length, _case.Open.DistinctBy(Waiting).Count());
        Assert.Equal(_case.Open.Length, _case.Open.DistinctBy(task => task.Occurrence).Count());
        Assert.All(_case.Open, task => Assert.NotEmpty(task.Roles.AsEnumerable()));
        Assert.All(_case.Open, task => Assert.InRange(task.Occurrence.Number, 1, Opened(task.Occurrence.Task)));
        Assert.All(_case.Openings, entry => Assert.Equal(Opened(entry.Key), entry.Value));
        Assert.All(_case.Holders.Values, holder => Assert.False(StandsOnBothSides(holder.Person)));
        Assert.All(_case.Holders.Keys, role => Assert.False(Rules.Role(role)!.Collective));
        Assert.All(_case.Delegations.Values, one => Assert.False(StandsOnBothSides(one.For.Person)));
        Assert.All(_case.Delegations, one => Assert.False(_case.HolderOf(one.Key)!.Is(one.Value.For.Person)));
        Assert.All(_case.Away, role => Assert.Contains(role, _case.Troubles.Keys));
        Assert.All(_case.Proposed.Keys, role => Assert.Contains(role, _case.Troubles.Keys));
        _ended = _case.Reopenings.Length == _reopened ? _ended : null;
        _reopened = _case.Reopenings.Length;
        Assert.Equal(_case.Closing, _ended ??= _case.Closing);
        if (command is LookAtTheClock { By.Person: null } look)
        {
            Assert.All(CaseMoments.Of(Rules, _case), moment => Assert.True(moment > look.At));
        }
    }

    /// <summary>To one who has no part in the case, every answer is that there is none.</summary>
    private void HidesTheCase(CaseCommand command, Decision decision)
    {
        var names =
            command
                is AssignRole
                    or TryAgain
                    or WriteByMail
                    or DelegateRole
                    or EndDelegation
                    or HandOver
                    or LeaveProposal
            && command.By.Collectives.Contains(Somerset.BusinessUnit)
            && !_case.Troubles.IsEmpty;
        if (
            _case.IsRaised
            && command.By.Person is { } person
            && !_case.SeenBy(person, command.By.Collectives).Admits(person)
            && !names
        )
        {
            Assert.IsType<Refusal.Unknown>(Assert.IsType<Decision.Refused>(decision).Refusal);
        }
    }

    private void ReadsBack()
    {
        var written = CaseJson.Write(_case);
        Assert.Equal(written, CaseJson.Write(CaseJson.Read<Case>(written)));
        var events = _events.ConvertAll(happened => CaseJson.Write(happened));
        var read = events.ConvertAll(CaseJson.Read<CaseEvent>);
        Assert.Equal(events, read.ConvertAll(happened => CaseJson.Write(happened)));
        Assert.Equal(written, CaseJson.Write(Case.From(read)));
    }

    /// <summary>What waits: a task; of several that follow up agreed actions, or that each opens for themselves, one of these.</summary>
    private static string Waiting(OpenTask task) =>
        Rules.Standing.Any(action => action.Own && action.Task == task.Occurrence.Task)
            ? $"{task.Occurrence.Task} {string.Join(',', task.Roles)}"
            : $"{task.Occurrence.Task} {task.About}";

    private int Opened(string task) =>
        _events.OfType<TaskOpened>().Count(opened => opened.Task.Occurrence.Task == task);

    private bool StandsOnBothSides(Person person) =>
        _case.StandsOn(Rules, Side.Raising, person) && _case.StandsOn(Rules, Side.Responding, person);
}
