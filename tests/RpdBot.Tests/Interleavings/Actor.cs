using RpdBot.Tables;

namespace RpdBot.Tests.Interleavings;

/// <summary>One instance of the bot that does one thing: it goes from request to request, each time when it is told to.</summary>
/// <remarks>
/// Every request is awaited at a gate, so that between two requests anything may happen elsewhere. What it holds in
/// memory follows from the answers and the times that it was given: <see cref="Memory"/> is their hash.
/// </remarks>
internal sealed class Actor(int number, string name, TimeSpan skew, World world) : IDisposable
{
    private readonly ManualResetEventSlim settled = new();
    private TaskCompletionSource<Fate> resume = new();
    private volatile Pause? waiting;

    public int Number => number;

    public string Name => name;

    /// <summary>How far its clock is ahead of the true time.</summary>
    public TimeSpan Skew => skew;

    public World World => world;

    public DateTimeOffset Now => world.Now + skew;

    /// <summary>At what it waits; null when it has finished or vanished.</summary>
    public Pause? Waiting => HasVanished ? null : waiting;

    /// <summary>Its process ended: it will never go on.</summary>
    public bool HasVanished { get; private set; }

    /// <summary>Whether it waits for nobody.</summary>
    public bool IsFree { get; init; }

    /// <summary>A hash of all that it was told.</summary>
    public ulong Memory { get; private set; } = Hash64.Seed;

    /// <summary>What it has sent and not recorded yet.</summary>
    public List<string> Unrecorded { get; } = [];

    public void Sees(ulong what) => Memory = Memory.Mix(what);

    public void Begin(Func<Task> work)
    {
        settled.Reset();
        _ = RunAsync(work);
        settled.Wait();
    }

    /// <summary>Lets it go on to its next gate, or to its end.</summary>
    public void GoOn(Fate fate)
    {
        settled.Reset();
        waiting = null;
        resume.SetResult(fate); // what follows runs here, or on a thread of the pool if it asked for one
        settled.Wait();
    }

    public void Vanish()
    {
        HasVanished = true;
        world.Excuse(Unrecorded);
    }

    /// <summary>Waits at a gate; the fate is what becomes of the request behind it.</summary>
    public Task<Fate> PauseAsync(PauseKind kind, string what)
    {
        if (IsFree)
        {
            return Task.FromResult(Fate.Made);
        }

        resume = new();
        var told = resume.Task;
        Sees((ulong)kind);
        waiting = new(kind, what, world.Now);
        settled.Set();
        return told;
    }

    public void Dispose() => settled.Dispose();

    private async Task RunAsync(Func<Task> work)
    {
        await PauseAsync(PauseKind.Idle, "begin");
        try
        {
            await work();
        }
        catch (StoreException)
        {
            world.Excuse(Unrecorded); // The product's own loops go on after this; what it was at is left to the sweep.
        }
        catch (Exception fault)
        {
            world.Log.Add($"{name} broke: {fault}");
        }

        Memory = Memory.Mix(ulong.MaxValue);
        settled.Set();
    }
}

/// <summary>A gate at which an actor waits.</summary>
/// <param name="Kind">What is behind it.</param>
/// <param name="What">For people who read how a loss came about.</param>
/// <param name="Since">The true time when it came to the gate.</param>
internal sealed record Pause(PauseKind Kind, string What, DateTimeOffset Since);

/// <summary>What is behind a gate, and so how long an actor can wait there.</summary>
internal enum PauseKind
{
    /// <summary>Nothing is under way: a queue, the time between two sweeps.</summary>
    Idle,

    /// <summary>A request is on its way.</summary>
    Request,

    /// <summary>A commit is on its way: its answer can be lost.</summary>
    Commit,

    /// <summary>An answer is on its way back.</summary>
    Answer,
}

/// <summary>What becomes of the request behind a gate.</summary>
internal enum Fate
{
    /// <summary>It is made, and its answer arrives.</summary>
    Made,

    /// <summary>It is made, and its answer is lost.</summary>
    AnswerLost,
}
