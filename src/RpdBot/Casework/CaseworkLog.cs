namespace RpdBot.Casework;

/// <summary>What casework says to the operators: references and purposes, never names or words.</summary>
internal static partial class CaseworkLog
{
    [LoggerMessage(1300, LogLevel.Error, "Delivery for {Reference} broke off; the sweep takes it up.")]
    public static partial void DeliveryBroke(ILogger logger, Exception problem, string reference);

    [LoggerMessage(1301, LogLevel.Warning, "A {Purpose} for {Reference} was not sent ({Reason}); attempt {Attempt}.")]
    public static partial void NotSent(ILogger logger, Purpose purpose, string reference, string reason, int attempt);

    [LoggerMessage(1302, LogLevel.Error, "A {Purpose} for {Reference} was given up ({Reason}).")]
    public static partial void GivenUp(ILogger logger, Purpose purpose, string reference, string reason);

    [LoggerMessage(1303, LogLevel.Information, "A {Purpose} for {Reference} waits until its person can be reached.")]
    public static partial void Parked(ILogger logger, Purpose purpose, string reference);

    [LoggerMessage(1310, LogLevel.Information, "The form {Form} of {Reference} was printed: {Bytes} bytes.")]
    public static partial void FormPrinted(ILogger logger, string reference, string form, int bytes);
}
