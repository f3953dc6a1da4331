using System.Collections.Immutable;
using System.Reflection;
using RpdBot.Conversations;
using RpdBot.Views;

namespace RpdBot.Tests.Conversations;

public sealed class ClickShapeTests
{
    public static TheoryData<string> EveryVerb =>
        [
            .. typeof(Verbs)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(verb => (string)verb.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public void Shape_OfEveryVerb_IsKnownAndTakesNothingElse(string verb)
    {
        var shape = ClickShape.For(verb);
        Assert.NotNull(shape);
        var data = shape.Needed.ToImmutableDictionary(key => key, _ => "x");
        var click = new Click { Verb = verb, Data = data };

        Assert.True(shape.Fits(click));
        Assert.False(shape.Fits(click with { Data = data.Add("more", "x") }));
        Assert.All(shape.Needed, key => Assert.False(shape.Fits(click with { Data = data.Remove(key) })));
        Assert.All(shape.Optional, key => Assert.True(shape.Fits(click with { Data = data.Add(key, "x") })));
        Assert.Equal(shape.Inputs, shape.Fits(click with { Typed = data.Clear().Add("field", "x") }));
    }

    [Fact]
    public void Shape_OfAnUnknownVerb_IsNone() => Assert.Null(ClickShape.For("no-such-verb"));
}
