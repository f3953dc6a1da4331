using System.Collections.Immutable;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Recording what somebody answered outside the product: whose answer it is, and how it came.</summary>
internal static class OnBehalf
{
    private static readonly Field How = new()
    {
        Id = CaseFields.Behalf,
        Label = "How and when did this answer reach you?",
        Kind = FieldKind.Text,
        Required = true,
    };

    /// <summary>The roles whose answer can be recorded: those that are waited on and have not answered.</summary>
    public static ImmutableArray<string> RolesOf(OpenTask task, TaskDefinition definition, Outcome outcome) =>
        [.. definition.MayChoose(outcome).Intersect(task.Roles).Except(task.Answered)];

    /// <summary>What is asked of the recorder, besides what the task asks.</summary>
    public static IEnumerable<Field> Fields(
        Procedure procedure,
        Case @case,
        OpenTask task,
        TaskDefinition definition,
        Outcome outcome
    ) => RolesOf(task, definition, outcome) is { Length: > 1 } roles ? [Whose(procedure, @case, roles), How] : [How];

    /// <summary>The role for which it is recorded; null when none is waited on.</summary>
    /// <remarks>While several are, the form does not pass without saying which.</remarks>
    public static string? RoleFor(
        OpenTask task,
        TaskDefinition definition,
        Outcome outcome,
        ImmutableDictionary<string, string> typed
    )
    {
        var roles = RolesOf(task, definition, outcome);
        return typed.GetValueOrDefault(CaseFields.BehalfOf) is { } named && roles.Contains(named)
            ? named
            : roles.FirstOrDefault();
    }

    private static Field Whose(Procedure procedure, Case @case, ImmutableArray<string> roles) =>
        new()
        {
            Id = CaseFields.BehalfOf,
            Label = "Whose answer is it?",
            Kind = FieldKind.One,
            Required = true,
            Choices =
            [
                .. roles
                    .Select(procedure.Role)
                    .OfType<Role>()
                    .Select(role => new Choice(role.Id, Name(procedure, @case, role))),
            ],
        };

    private static string Name(Procedure procedure, Case @case, Role role)
    {
        var agency = @case.AgencyOf(role.Side);
        var title = procedure.TitleOf(role, agency);
        return agency is null ? title : $"{title}, {agency.Name}";
    }
}
