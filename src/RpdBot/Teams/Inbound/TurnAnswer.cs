using System.Text.Json;

namespace RpdBot.Teams.Inbound;

/// <summary>What goes back to Teams for one activity, ready to be written, and again when it is delivered again.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON, or empty.</param>
/// <param name="HasFailed">Whether a further delivery is to run the turn again.</param>
internal sealed record TurnAnswer(int Status, ReadOnlyMemory<byte> Body, bool HasFailed = false)
{
    /// <summary>Taken note of.</summary>
    public static readonly TurnAnswer Done = new(StatusCodes.Status200OK, default);

    private static readonly TurnAnswer UnknownInvoke = new(StatusCodes.Status501NotImplemented, default);

    private static readonly TurnAnswer StillAtWork = From(
        InvokeResponse.Message("This takes longer than usual. The card will change when it is done.")
    );

    /// <summary>What the bot said.</summary>
    public static TurnAnswer For(Activity activity, InvokeResponse? response) =>
        activity.Type != ActivityTypes.Invoke ? Done
        : response is null ? UnknownInvoke
        : From(response);

    /// <summary>That it takes longer than Teams waits.</summary>
    public static TurnAnswer Later(Activity activity) => activity.IsCardAction() ? StillAtWork : Done;

    /// <summary>That it went wrong: Teams delivers a message again; whoever pressed a button is told.</summary>
    public static TurnAnswer Failed(Activity activity, string reference) =>
        activity.Type == ActivityTypes.Invoke
            ? From(Apology(reference)) with
            {
                HasFailed = true,
            }
            : new TurnAnswer(StatusCodes.Status500InternalServerError, default, HasFailed: true);

    private static InvokeResponse Apology(string reference) =>
        InvokeResponse.Error(
            "InternalError",
            $"Something went wrong here. Please try again. If it happens again, say this reference: {reference}",
            StatusCodes.Status500InternalServerError
        );

    private static TurnAnswer From(InvokeResponse response) =>
        new(
            response.Status,
            response.Body is null ? default : JsonSerializer.SerializeToUtf8Bytes(response.Body, TeamsJson.Writing)
        );
}
