using System.Collections.Immutable;
using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Cases;
using RpdBot.Procedures;

namespace RpdBot.Views;

/// <summary>Who has which part in a case, in the order of the procedure's roles.</summary>
internal static class Holders
{
    /// <summary>Every role that somebody holds or is wanted for.</summary>
    public static ImmutableArray<HolderView> Of(Scene scene) =>
        [
            .. scene
                .Procedure.Roles.Where(role => scene.Case.HolderOf(role.Id) is not null || IsMissing(scene, role.Id))
                .Select(role => Of(scene, role)),
            .. scene.Case.AlsoInvolved.Select(one => new HolderView(
                Parties.Title(scene, Role.AlsoInvolved),
                Plain.Of($"{one.Person.Name}, {one.Agency.Value}"),
                "Gets copies",
                DueLine: null,
                IsLate: false
            )),
        ];

    /// <summary>Those who are waited on, whether somebody was found or not.</summary>
    public static ImmutableArray<HolderView> Waiting(Scene scene) =>
        [
            .. scene
                .Procedure.Roles.Where(role =>
                    scene.Case.Open.Any(task => task.Roles.Except(task.Answered).Contains(role.Id))
                )
                .Select(role => Of(scene, role)),
        ];

    /// <summary>Whether nobody was found or reached for the role, or nobody holds it although a task waits for it.</summary>
    public static bool IsMissing(Scene scene, string role) =>
        scene.Case.Troubles.ContainsKey(role)
        || (
            scene.Procedure.Role(role) is { Collective: false }
            && scene.Case.HolderOf(role) is null
            && scene.Case.Open.Any(task => task.Roles.Contains(role))
        );

    private static HolderView Of(Scene scene, Role role)
    {
        var holder = scene.Case.Holders.GetValueOrDefault(role.Id);
        var task = scene.Case.Open.FirstOrDefault(open =>
            open.Roles.Contains(role.Id) && !open.Answered.Contains(role.Id)
        );
        return new(
            Parties.TitleAndSide(scene, role.Id),
            Plain.Of(
                holder is null
                    ? role.Collective
                        ? scene.Procedure.Partnership
                        : "Nobody found yet"
                    : Parties.Named(scene, role.Id, holder.Person)
            ),
            string.Join(". ", What(scene, role, holder, task)),
            task is null ? null : Heads.DueLine(scene, task),
            task is not null && Heads.IsLate(scene, task)
        );
    }

    private static IEnumerable<string> What(Scene scene, Role role, Holder? holder, OpenTask? task)
    {
        if (scene.Case.Troubles.GetValueOrDefault(role.Id) is { } trouble)
        {
            yield return (
                holder is null ? "Not found: "
                : scene.Case.Away.Contains(role.Id) ? "Away: "
                : "Not reached: "
            ) + trouble.TrimEnd('.');
        }

        if (holder is not null)
        {
            yield return scene.Case.Delegations.GetValueOrDefault(role.Id) is { } standing
                ? $"{Parties.HowFound(holder.Found)}, {Parties.HowLong(standing)}"
                : Parties.HowFound(holder.Found);
            if (scene.Case.Mailed.Contains(holder.Person.Key))
            {
                yield return "Written to by e-mail";
            }
        }

        if (task is not null)
        {
            yield return "Is asked: " + scene.Procedure.Task(task.Occurrence.Task)?.Title;
        }
    }
}
