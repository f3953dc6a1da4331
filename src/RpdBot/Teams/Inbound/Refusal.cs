namespace RpdBot.Teams.Inbound;

/// <summary>Why a request is not served.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reason">A fixed sentence, with nothing in it that the request brought.</param>
internal sealed record Refusal(int Status, string Reason)
{
    public static Refusal Malformed(string reason) => new(StatusCodes.Status400BadRequest, reason);

    public static Refusal Unauthenticated(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    public static Refusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
