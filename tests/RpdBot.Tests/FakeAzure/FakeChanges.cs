namespace RpdBot.Tests.FakeAzure;

/// <summary>Applies a batch to what the account holds: all of it, or nothing.</summary>
internal sealed class FakeChanges(Uri endpoint, Func<string> nextETag)
{
    private const int Most = 100;

    /// <summary>The state afterwards, and the answers.</summary>
    public (FakeAzureState State, string Answer) Apply(FakeAzureState before, List<FakeOperation> operations)
    {
        var state = before;
        var answers = new List<string>();
        var seen = new HashSet<(string Table, FakeKey Key)>();
        for (var index = 0; index < operations.Count; index++)
        {
            try
            {
                FakeFailure.Unless(index < Most, "A batch has at most 100 operations.");
                var (table, key, values) = Target(operations[index]);
                CheckTogether(seen, table, key);
                (state, var etag) = Apply(state, table, key, operations[index], values);
                answers.Add(FakeBatch.Made(etag));
            }
            catch (FakeFailure failure)
            {
                return (before, FakeBatch.Write([FakeBatch.Failed(failure, index)]));
            }
        }

        return (state, FakeBatch.Write(answers));
    }

    private (string Table, FakeKey Key, FakeEntity? New) Target(FakeOperation operation)
    {
        var address = FakeAddress.Of(endpoint, operation.Address);
        if (operation.Method == "DELETE")
        {
            FakeFailure.Unless(operation.Body.Trim().Length == 0, "A deletion has no body.");
            return (address.Resource, address.Key ?? throw FakeFailure.Invalid("No row is named."), null);
        }

        FakeFailure.Unless(
            operation.Headers.GetValueOrDefault("Content-Type") == "application/json",
            "A row is application/json."
        );
        var (key, values) = FakeEntityReader.Read(operation.Body);
        FakeFailure.Unless(
            operation.Method == "POST" ? address.Key is null : address.Key == key,
            "The address and the body name different rows."
        );
        return (address.Resource, key, new FakeEntity(nextETag(), values));
    }

    private static void CheckTogether(HashSet<(string Table, FakeKey Key)> seen, string table, FakeKey key)
    {
        if (!seen.Add((table, key)))
        {
            throw new FakeFailure(400, "InvalidDuplicateRow");
        }

        if (seen.Any(other => other.Table != table || other.Key.Partition != key.Partition))
        {
            throw new FakeFailure(400, "CommandsInBatchActOnDifferentPartitions");
        }
    }

    private static (FakeAzureState State, string? ETag) Apply(
        FakeAzureState state,
        string table,
        FakeKey key,
        FakeOperation operation,
        FakeEntity? entity
    )
    {
        if (!state.Tables.TryGetValue(table, out var rows))
        {
            throw new FakeFailure(404, "TableNotFound", "The table specified does not exist.");
        }

        var found = rows.GetValueOrDefault(key);
        var match = operation.Headers.GetValueOrDefault("If-Match");
        switch (operation.Method)
        {
            case "POST" when found is not null:
                throw new FakeFailure(409, "EntityAlreadyExists", "The specified entity already exists.");
            case "POST":
            case "PUT" when match is null: // writes the row, whether it is there or not
                break;
            case "DELETE" when match is null:
                throw new FakeFailure(400, "MissingRequiredHeader");
            case "PUT" or "DELETE":
                CheckMatch(found, match!);
                break;
            default:
                throw new FakeFailure(405, "MethodNotAllowed");
        }

        return (state.With(table, key, entity), entity?.ETag);
    }

    private static void CheckMatch(FakeEntity? found, string match)
    {
        if (found is null)
        {
            throw new FakeFailure(404, "ResourceNotFound", "The specified resource does not exist.");
        }

        if (match != "*" && match != found.ETag)
        {
            throw new FakeFailure(412, "UpdateConditionNotSatisfied", "The condition specified was not satisfied.");
        }
    }
}
