namespace RpdBot.Benchmarks.Turns;

/// <summary>What one turn cost, in microseconds: the processor's time, the round's time shared out, and the wait for the answer.</summary>
public sealed record Cost(double Cpu, double Wall, double Answer);
