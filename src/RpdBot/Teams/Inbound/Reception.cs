using Microsoft.Extensions.Options;

namespace RpdBot.Teams.Inbound;

/// <summary>Takes in what is posted to the bot: form first, then sender, tenant and haste, and only then the turn.</summary>
internal sealed class Reception(
    IOptions<TeamsOptions> options,
    InboundAuthentication authentication,
    Admission admission,
    PersonLimiter limiter,
    Turns turns,
    ILogger<Reception> logger
)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var received = await ActivityReader.ReadAsync(context.Request);
            if (received.Activity is not { } activity)
            {
                await RefuseAsync(context, received.Refusal!);
            }
            else if (await AuthenticateAsync(context, activity) is { } stranger)
            {
                await RefuseAsync(context, stranger);
            }
            else if (admission.Check(activity) is { } outsider)
            {
                await RefuseAsync(context, outsider);
            }
            else if (limiter.Check(activity) is { } hasty)
            {
                await RefuseAsync(context, hasty);
            }
            else
            {
                await AnswerAsync(context, await TakeTurnAsync(activity));
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            context.Abort(); // whoever asked has hung up; the turn, if any, goes on
        }
    }

    private Task<Refusal?> AuthenticateAsync(HttpContext context, Activity activity) =>
        options.Value.HasAppId
            ? authentication.CheckAsync(context.Request.Headers.Authorization, activity, context.RequestAborted)
            : Task.FromResult(LoopbackOnly.Check(context));

    private Task<TurnAnswer> TakeTurnAsync(Activity activity) =>
        activity.Type
            is ActivityTypes.Message
                or ActivityTypes.ConversationUpdate
                or ActivityTypes.InstallationUpdate
                or ActivityTypes.Invoke
            ? turns.AnswerAsync(activity)
            : Task.FromResult(TurnAnswer.Done);

    private async Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        logger.Refused(refusal.Status, refusal.Reason);
        context.Response.StatusCode = refusal.Status;
        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        await context.Response.WriteAsync(refusal.Reason, context.RequestAborted);
    }

    private static async Task AnswerAsync(HttpContext context, TurnAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (!answer.Body.IsEmpty)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = answer.Body.Length;
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }
}
