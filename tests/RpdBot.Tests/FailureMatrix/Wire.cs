namespace RpdBot.Tests.FailureMatrix;

/// <summary>What lies between one host and everything outside it. It may lose things, and it may cut the host off.</summary>
/// <param name="trouble">What is to go wrong, counted over all hosts of a turn.</param>
internal sealed class Wire(Trouble trouble)
{
    private volatile bool isCut;

    /// <summary>Whether the host is gone, as far as anybody outside can tell.</summary>
    public bool IsCut => isCut;

    /// <summary>Nothing of the host reaches anything any more.</summary>
    public void Cut() => isCut = true;

    /// <summary>Lets a request through, or lets it go wrong.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="effect">Its effect and its answer.</param>
    /// <param name="failed">The answer, or the exception, that the loss looks like from inside the host.</param>
    /// <exception cref="HostGoneException">There is no host any more that could ask.</exception>
    public async Task<T> PassAsync<T>(Asked asked, Func<Task<T>> effect, Func<Loss, T> failed)
    {
        StopIfCut();
        var loss = trouble.Meet(asked);
        if (loss == Loss.Crash)
        {
            trouble.Lost?.Invoke();
            Cut();
            StopIfCut();
        }

        if (loss is Loss.Request or Loss.Busy or Loss.Refused)
        {
            trouble.Lost?.Invoke();
            return failed(loss.Value);
        }

        var answer = await effect();
        trouble.Took?.Invoke(asked);
        StopIfCut();
        if (loss is not { } lost)
        {
            return answer;
        }

        trouble.Lost?.Invoke();
        return failed(lost);
    }

    private void StopIfCut()
    {
        if (isCut)
        {
            throw new HostGoneException();
        }
    }
}

/// <summary>Thrown at whatever of a host still runs after it has crashed.</summary>
internal sealed class HostGoneException : Exception;
