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

    [LoggerMessage(1304, LogLevel.Error, "{Reference} cannot be read ({Reason}) and is set aside; all others go on.")]
    public static partial void SetAside(ILogger logger, string reference, string reason);

    [LoggerMessage(1305, LogLevel.Warning, "{Reference} was without a wake-up and has one again.")]
    public static partial void WakeupMissing(ILogger logger, string reference);

    [LoggerMessage(1306, LogLevel.Warning, "The register did not know how {Reference} stands, and does again.")]
    public static partial void RegisterBehind(ILogger logger, string reference);

    [LoggerMessage(1307, LogLevel.Error, "{Reference} is not what its events make of it.")]
    public static partial void Unlike(ILogger logger, string reference);

    [LoggerMessage(1308, LogLevel.Error, "{Reference} could not be looked at by the backstop.")]
    public static partial void NotLookedAt(ILogger logger, Exception problem, string reference);

    [LoggerMessage(
        1309,
        LogLevel.Information,
        "The backstop looked at {Cases} cases: {Mended} mended, {Unlike} unlike their events, {SetAside} set aside."
    )]
    public static partial void LookedAtAll(ILogger logger, int cases, int mended, int unlike, int setAside);

    [LoggerMessage(1310, LogLevel.Error, "The backstop broke off; it begins again.")]
    public static partial void BackstopBroke(ILogger logger, Exception problem);

    [LoggerMessage(1303, LogLevel.Information, "A {Purpose} for {Reference} waits until its person can be reached.")]
    public static partial void Parked(ILogger logger, Purpose purpose, string reference);

    [LoggerMessage(1310, LogLevel.Information, "The form {Form} of {Reference} was printed: {Bytes} bytes.")]
    public static partial void FormPrinted(ILogger logger, string reference, string form, int bytes);
}
