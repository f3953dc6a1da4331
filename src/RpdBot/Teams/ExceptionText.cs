namespace RpdBot.Teams;

/// <summary>What may be logged of an exception: its types and where it came from.</summary>
/// <remarks>Never its message: that may quote what somebody wrote.</remarks>
internal static class ExceptionText
{
    public static string Of(Exception exception) =>
        exception.InnerException is { } inner ? $"{One(exception)}\nfrom {Of(inner)}" : One(exception);

    private static string One(Exception exception) => $"{exception.GetType().FullName}\n{exception.StackTrace}";
}
