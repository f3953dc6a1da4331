namespace RpdBot.People.Graph;

/// <summary>Asks one tenant's Graph, within the time limit, and keeps the pauses that it asks for.</summary>
/// <remarks>While a pause lasts every question is answered at once as failed, so that nobody waits for nothing.</remarks>
internal sealed class GraphCalls(string tenant, GraphOptions options, TimeProvider time, ILogger logger)
{
    private long _pausedUntil;

    /// <summary>Asks once.</summary>
    /// <param name="what">What is asked, for the log: never whom.</param>
    /// <param name="ask">The question.</param>
    /// <param name="cancellation">Gives up, by throwing.</param>
    public async Task<GraphReply<T>> AskAsync<T>(
        string what,
        Func<CancellationToken, Task<T?>> ask,
        CancellationToken cancellation
    )
        where T : class
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref _pausedUntil))
        {
            return new GraphReply<T>.Failed(new(GraphFaultKind.Busy, "left alone for a while"));
        }

        using var limit = new CancellationTokenSource(options.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var answer = await ask(either.Token).WaitAsync(either.Token);
            return answer is null ? new GraphReply<T>.NotThere() : new GraphReply<T>.Got(answer);
        }
        catch (Exception thrown)
            when (!cancellation.IsCancellationRequested && GraphFault.Read(thrown, time.GetUtcNow()) is not null)
        {
            return Failed<T>(what, GraphFault.Read(thrown, time.GetUtcNow())!);
        }
    }

    private GraphReply<T> Failed<T>(string what, GraphFault fault)
    {
        if (fault.Kind == GraphFaultKind.NotThere)
        {
            return new GraphReply<T>.NotThere();
        }

        logger.NotAnswered(what, tenant, fault.Text);
        if (fault.CallsForPause)
        {
            var until = time.GetUtcNow() + (fault.RetryAfter ?? options.Pause);
            Interlocked.Exchange(ref _pausedUntil, until.UtcTicks);
        }

        return new GraphReply<T>.Failed(fault);
    }
}
