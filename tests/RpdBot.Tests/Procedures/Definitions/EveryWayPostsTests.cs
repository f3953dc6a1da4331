namespace RpdBot.Tests.Procedures.Definitions;

/// <summary>Every step on every way through each published procedure: which cards and posts it sends, and to whom.</summary>
public sealed class EveryWayPostsTests
{
    public static TheoryData<string> Procedures { get; } =
    ["somerset", "south-gloucestershire", "adults-and-children", "kcs"];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Step_OnEveryWay_BringsCardsToThoseAskedAndPostsToThoseTold(string id)
    {
        var procedure = Published.Read(id);
        var expected = new ExpectedPosts(procedure);
        var seen = new HashSet<WalkedStep>(ReferenceEqualityComparer.Instance);
        foreach (var way in Published.Ways(procedure))
        {
            foreach (var (at, step) in way.Taken.Index().Where(one => seen.Add(one.Item)))
            {
                Assert.True(
                    expected.Of([.. way.Taken.Take(at)], step).SequenceEqual(expected.Planned(step)),
                    $"""
                    {string.Join(" > ", way.Steps)}, at {step.Name ?? step.Events[0].GetType().Name}
                    expected {string.Join(", ", expected.Of([.. way.Taken.Take(at)], step))}
                    planned  {string.Join(", ", expected.Planned(step))}
                    """
                );
            }
        }

        Assert.True(seen.Count > procedure.Tasks.Length, $"only {seen.Count} steps");
    }
}
