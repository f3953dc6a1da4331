using System.Text.Json.Serialization;

namespace RpdBot.Procedures;

/// <summary>What a case waits for, in the groups that a business unit asks about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WaitsFor>))]
public enum WaitsFor
{
    /// <summary>Somebody's answer.</summary>
    Answer,

    /// <summary>A form that is still to be written.</summary>
    Form,

    /// <summary>A senior manager's signature.</summary>
    SignOff,

    /// <summary>The business unit, to send it on.</summary>
    Forwarding,

    /// <summary>The decision above both agencies.</summary>
    Decision,

    /// <summary>An action that the agencies agreed.</summary>
    Action,
}
