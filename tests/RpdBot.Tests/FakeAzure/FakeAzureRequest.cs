namespace RpdBot.Tests.FakeAzure;

public enum FakeRequestKind
{
    Read,
    Query,
    Commit,
    MakeTable,
    ListTables,
}

/// <summary>One request as it arrived, numbered from 1; a retry is a request of its own.</summary>
/// <param name="Number">Its number since the beginning, or since <see cref="FakeAzureServer.Forget"/>.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Call">What the tries of one call have in common.</param>
/// <param name="Address">Its address.</param>
/// <param name="Body">Its body; empty when it has none.</param>
public sealed record FakeAzureRequest(int Number, FakeRequestKind Kind, string Call, Uri Address, string Body);
