using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using RpdBot.Benchmarks.Children;

namespace RpdBot.Benchmarks.Turns;

/// <summary>Sends clicks to a process, so many at once, and says what they cost it.</summary>
internal sealed class TurnLoad(Child child, string address, Trace trace) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false });

    /// <summary>Measures the turns of these copies.</summary>
    /// <param name="first">The number of the first copy.</param>
    /// <param name="count">How many turns.</param>
    /// <param name="atOnce">How many are sent before the first is answered.</param>
    /// <param name="isQuietAsync">Whether the process has done everything that it was asked.</param>
    public async Task<Cost> MeasureAsync(int first, int count, int atOnce, Func<HttpClient, Task<bool>> isQuietAsync)
    {
        var bodies = Enumerable.Range(first, count).Select(Click).ToList();
        var waits = new double[count];
        var next = -1;
        var (cpu, begun) = (child.Cpu, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(SendAsync)));
        using var seldom = new PeriodicTimer(TimeSpan.FromMilliseconds(20)); // asking costs the process something too
        while (!await isQuietAsync(_client))
        {
            await seldom.WaitForNextTickAsync();
        }

        var wall = Stopwatch.GetElapsedTime(begun);
        cpu = child.Cpu - cpu;
        Array.Sort(waits);
        return new Cost(cpu.TotalMicroseconds / count, wall.TotalMicroseconds / count, waits[count / 2]);

        async Task SendAsync()
        {
            while (Interlocked.Increment(ref next) is var index && index < count)
            {
                var sent = Stopwatch.GetTimestamp();
                await SendOneAsync(bodies[index]);
                waits[index] = Stopwatch.GetElapsedTime(sent).TotalMicroseconds;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private byte[] Click(int number)
    {
        var id = trace.Click.IndexOf("\"id\":\"f:", StringComparison.Ordinal) + "\"id\":\"f:".Length;
        var own = string.Create(CultureInfo.InvariantCulture, $"{number:D8}{trace.Click.AsSpan(id + 8, 28)}");
        var click = trace.Click.Replace(trace.Click.Substring(id, 36), own, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(TurnCopies.Of(trace.Original, number).Of(click));
    }

    private async Task SendOneAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        using var response = await _client.PostAsync(new Uri(address + "/api/messages"), content);
        var answer = await response.Content.ReadAsByteArrayAsync();
        // Each must have been done: the answer's card is as long as the traced one, give or take names and times.
        if (!response.IsSuccessStatusCode || Math.Abs(answer.Length - trace.Answer.Length) > trace.Answer.Length / 10)
        {
            throw new InvalidOperationException(
                $"A turn was answered {response.StatusCode}: {Encoding.UTF8.GetString(answer)}"
            );
        }
    }
}
