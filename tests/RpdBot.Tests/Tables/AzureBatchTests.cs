using System.Text;
using RpdBot.Tables;
using RpdBot.Tables.Azure;

namespace RpdBot.Tests.Tables;

public sealed class AzureBatchTests
{
    private static readonly AzureAddress Address = new(new Uri("https://account.table.core.windows.net/"));

    private const string EveryKind = """
        --batch_rpdbot
        Content-Type: multipart/mixed; boundary=changeset_rpdbot

        --changeset_rpdbot
        Content-Type: application/http
        Content-Transfer-Encoding: binary

        POST https://account.table.core.windows.net/Cases HTTP/1.1
        Prefer: return-no-content
        Content-Type: application/json
        Accept: application/json;odata=minimalmetadata
        DataServiceVersion: 3.0

        {"PartitionKey":"p","RowKey":"a","n@odata.type":"Edm.Int64","n":"1"}
        --changeset_rpdbot
        Content-Type: application/http
        Content-Transfer-Encoding: binary

        PUT https://account.table.core.windows.net/Cases(PartitionKey=%27p%27,RowKey=%27b%27) HTTP/1.1
        Content-Type: application/json
        Accept: application/json;odata=minimalmetadata
        DataServiceVersion: 3.0

        {"PartitionKey":"p","RowKey":"b","text":"Zoë \"said\"\nso"}
        --changeset_rpdbot
        Content-Type: application/http
        Content-Transfer-Encoding: binary

        PUT https://account.table.core.windows.net/Cases(PartitionKey=%27p%27,RowKey=%27c%27%27%27) HTTP/1.1
        If-Match: W/"1"
        Content-Type: application/json
        Accept: application/json;odata=minimalmetadata
        DataServiceVersion: 3.0

        {"PartitionKey":"p","RowKey":"c'","yes":true}
        --changeset_rpdbot
        Content-Type: application/http
        Content-Transfer-Encoding: binary

        DELETE https://account.table.core.windows.net/Cases(PartitionKey=%27p%27,RowKey=%27d%27) HTTP/1.1
        If-Match: W/"2"
        Accept: application/json;odata=minimalmetadata


        --changeset_rpdbot--

        --batch_rpdbot--

        """;

    [Fact]
    public void Body_OfEveryKindOfChange_IsOneSetInTheirOrder()
    {
        var body = Write(
            new RowChange.Insert("a", RowValues.Empty.With("n", 1)),
            new RowChange.Upsert("b", RowValues.Empty.With("text", "Zoë \"said\"\nso")),
            new RowChange.Replace("c'", RowValues.Empty.With("yes", true), "W/\"1\""),
            new RowChange.Delete("d", "W/\"2\"")
        );
        Assert.Equal(EveryKind.ReplaceLineEndings("\r\n"), body);
    }

    [Fact]
    public void Body_OfTextLikeABoundary_CannotEndAPart()
    {
        var body = Write(new RowChange.Insert("a", RowValues.Empty.With("text", "x\r\n--changeset_rpdbot--\r\ny")));
        Assert.Equal(2, body.Split("\r\n--changeset_rpdbot").Length - 1);
    }

    [Fact]
    public void Body_OfTheLargestChanges_IsNoLongerThanItWasCounted()
    {
        var values = RowValues
            .Empty.With("text", new string('é', 40_000))
            .With("bytes", new byte[70_000])
            .With("real", double.Epsilon)
            .With("at", DateTimeOffset.MaxValue)
            .With("n", long.MinValue);
        var change = new RowChange.Replace(new string('\'', 512), values, $"W/\"{new string('1', 60)}\"");
        var empty = Write().Length;
        Assert.InRange(Encoding.UTF8.GetByteCount(Write(change)) - empty, 1, RowSize.AsSent("p", change));
    }

    [Fact]
    public void Answer_OfChangesMade_HasTheirETags()
    {
        var answers = BatchAnswer.Read(
            """
            --batchresponse_5
            Content-Type: multipart/mixed; boundary=changesetresponse_7

            --changesetresponse_7
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            HTTP/1.1 204 No Content
            X-Content-Type-Options: nosniff
            DataServiceVersion: 1.0;
            etag: W/"datetime'2026-06-04T09%3A00%3A00.0000001Z'"


            --changesetresponse_7
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            HTTP/1.1 204 No Content
            DataServiceVersion: 1.0;


            --changesetresponse_7--
            --batchresponse_5--
            """.ReplaceLineEndings("\r\n")
        );
        Assert.Equal(
            [
                new BatchAnswer(204, "W/\"datetime'2026-06-04T09%3A00%3A00.0000001Z'\"", ""),
                new BatchAnswer(204, null, ""),
            ],
            answers
        );
    }

    [Fact]
    public void Answer_OfAFailureInside_HasItsCodeAndIndex()
    {
        var answer = Assert.Single(
            BatchAnswer.Read(
                """
                --batchresponse_5
                Content-Type: multipart/mixed; boundary=changesetresponse_7

                --changesetresponse_7
                Content-Type: application/http

                HTTP/1.1 412 Precondition Failed
                Content-Type: application/json;odata=minimalmetadata

                {"odata.error":{"code":"UpdateConditionNotSatisfied","message":{"lang":"en-US","value":"3:The update\n…"}}}
                --changesetresponse_7--
                --batchresponse_5--
                """
            )
        );
        var fault = AzureFault.Of(answer);
        Assert.Equal(new AzureFault(412, "UpdateConditionNotSatisfied", 3), fault);
        Assert.Equal(RefusedBecause.Changed, fault.Refusal());
    }

    private static string Write(params RowChange[] changes) =>
        Encoding.UTF8.GetString(BatchBody.Write(Address, "Cases", "p", changes).Span);
}
