using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RpdBot.Cases;

namespace RpdBot.Casework;

/// <summary>Cases and their events as text in rows.</summary>
/// <remarks>
/// The names of events are written here and nowhere else, so that a class may be renamed while what is stored stays
/// readable. A name that this version does not know is an error of the row, never an event that is left out.
/// </remarks>
public static class CaseJson
{
    private static readonly Dictionary<Type, string> EventNames = new()
    {
        [typeof(Raised)] = "raised",
        [typeof(TaskOpened)] = "task-opened",
        [typeof(TaskAnswered)] = "task-answered",
        [typeof(TaskOverdue)] = "task-overdue",
        [typeof(Reminded)] = "reminded",
        [typeof(LimitPassed)] = "limit-passed",
        [typeof(RoleAssigned)] = "role-assigned",
        [typeof(RoleDeclined)] = "role-declined",
        [typeof(RoleDelegated)] = "role-delegated",
        [typeof(DelegationEnded)] = "delegation-ended",
        [typeof(RoleHandedOver)] = "role-handed-over",
        [typeof(AssigneeAway)] = "assignee-away",
        [typeof(ProposalLeft)] = "proposal-left",
        [typeof(PersonInvolved)] = "person-involved",
        [typeof(AssigneeNotFound)] = "assignee-not-found",
        [typeof(DeliveryFailed)] = "delivery-failed",
        [typeof(TriedAgain)] = "tried-again",
        [typeof(MailAsked)] = "mail-asked",
        [typeof(CaseOpened)] = "case-opened",
        [typeof(NoteAdded)] = "note-added",
        [typeof(RecordConfirmed)] = "record-confirmed",
        [typeof(RecordReminded)] = "record-reminded",
        [typeof(CaseClosed)] = "case-closed",
        [typeof(Reopened)] = "reopened",
    };

    /// <summary>How everything of a case is written.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameEvents } },
        };

    /// <summary>The value as text.</summary>
    public static string Write<T>(T value) => PlainJson.Of(JsonSerializer.Serialize(value, Options));

    /// <summary>The value of a text.</summary>
    /// <exception cref="JsonException">The text is not one that this version can read.</exception>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The row holds no value.");

    private static void NameEvents(JsonTypeInfo info)
    {
        if (info.Type != typeof(CaseEvent))
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "event" };
        foreach (var (type, name) in EventNames)
        {
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, name));
        }
    }
}
