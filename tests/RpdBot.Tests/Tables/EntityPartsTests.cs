using System.Text.Json;
using RpdBot.Tables;
using RpdBot.Tables.Azure;

namespace RpdBot.Tests.Tables;

public sealed class EntityPartsTests
{
    [Theory]
    [InlineData(32_768, 1)]
    [InlineData(32_769, 2)]
    [InlineData(65_537, 3)]
    public void Text_LongerThanOneProperty_IsSplitAndJoined(int length, int parts)
    {
        var values = RowValues.Empty.With("state", new string('x', length)).With("other", "y");
        var properties = Split(values);
        string[] names = ["other", "state", "state_001", "state_002"];
        Assert.Equal(names[..(parts + 1)], properties.Keys);
        Assert.Equal(values, EntityParts.Join(properties));
    }

    [Fact]
    public void SurrogatePair_AtTheCut_StaysTogether()
    {
        var text = new string('x', 32_767) + "\U0001F9D1" + new string('y', 32_766) + "\U0001F9D2";
        var properties = Split(RowValues.Empty.With("state", text));
        var parts = properties.Values.Cast<RowValue.OfText>().Select(part => part.Value).ToList();

        Assert.Equal([32_767, 32_768, 2], parts.Select(part => part.Length));
        Assert.All(parts, part => Assert.Equal(part, RowValues.Empty.With("a", part).Text("a")));
        Assert.Equal(text, EntityParts.Join(properties).Text("state"));
        Assert.Equal(parts.Count, RowSize.Parts(new RowValue.OfText(text)));
    }

    [Theory]
    [InlineData(65_536, 1)]
    [InlineData(65_537, 2)]
    public void Bytes_MoreThanOneProperty_AreSplitAndJoined(int length, int parts)
    {
        var bytes = Enumerable.Range(0, length).Select(index => (byte)index).ToArray();
        var values = RowValues.Empty.With("form", bytes);
        var properties = Split(values);
        Assert.Equal(parts, properties.Count);
        Assert.Equal(values, EntityParts.Join(properties));
    }

    [Fact]
    public void Part_ThatIsMissing_IsNotPassedOver()
    {
        var properties = Split(RowValues.Empty.With("state", new string('x', 70_000)));
        foreach (var name in properties.Keys.SkipLast(1).ToList())
        {
            var without = properties.Where(property => property.Key != name).ToDictionary();
            Assert.Throws<InvalidDataException>(() => EntityParts.Join(without));
        }
    }

    [Theory]
    [InlineData("""{"a@odata.type":"Edm.Guid","a":"00000000-0000-0000-0000-000000000000"}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a_001":"x"}""")]
    public void Entity_ThatNoRowWrote_IsNotRead(string members)
    {
        var keys = """{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"k",""";
        using var entity = JsonDocument.Parse(keys + members[1..]);
        Assert.Throws<InvalidDataException>(() => EntityJson.Read(entity.RootElement));
    }

    private static Dictionary<string, RowValue> Split(RowValues values) =>
        EntityParts.Split(values).ToDictionary(part => part.Name, part => part.Value, StringComparer.Ordinal);
}
