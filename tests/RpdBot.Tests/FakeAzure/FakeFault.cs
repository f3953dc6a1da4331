namespace RpdBot.Tests.FakeAzure;

/// <summary>What goes wrong with one request.</summary>
public enum FakeFault
{
    /// <summary>It never arrives.</summary>
    RequestLost,

    /// <summary>It is done, and the answer never arrives.</summary>
    AnswerLost,

    /// <summary>The service is busy: 503, and nothing is done.</summary>
    Busy,

    /// <summary>It is done, and the answer is 500.</summary>
    FailedAfterwards,

    /// <summary>A commit is refused with 412, as if another writer had been quicker. Reads are answered as always.</summary>
    Refused,
}
