using RpdBot.Cases;
using RpdBot.Procedures;
using RpdBot.Tests.Cases;
using RpdBot.Views;

namespace RpdBot.Tests.Views;

public sealed class RefusalsTests
{
    private static readonly Refusal[] Every =
    [
        new Refusal.Unknown(),
        new Refusal.Closed(End.Resolved),
        new Refusal.StaysClosed(),
        new Refusal.TaskOver(new Occurrence("respond", 1)),
        new Refusal.NotYours(),
        new Refusal.NotOpened(),
        new Refusal.NotOffered("agreed"),
        new Refusal.Answers([]),
        new Refusal.BothSides(Somerset.Imani),
        new Refusal.InsideOneAgency(Somerset.Rules.NotCovered[2]),
        new Refusal.NamedThemselves(),
        new Refusal.OtherAgency(Somerset.Imani),
        new Refusal.GoesRound(Somerset.Imani),
        new Refusal.SaidNotMe(Somerset.Imani),
        new Refusal.HeldAlready(Somerset.Imani),
    ];

    [Fact]
    public void Refusals_OfEveryKind_AreCovered() =>
        Assert.Equal(
            typeof(Refusal).GetNestedTypes().Select(type => type.Name).Order(),
            Every.Select(refusal => refusal.GetType().Name).Order()
        );

    [Fact]
    public void Refusals_OfEveryKind_HaveTheirOwnSentence()
    {
        var sentences = Every.Select(Refusals.Sentence).ToList();
        Assert.Equal(sentences.Count, sentences.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.All(
            sentences,
            sentence => Assert.DoesNotContain(Somerset.Imani.Name, sentence, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Unknown_Refused_IsTheSentenceForAnUnknownReference() =>
        Assert.Equal(Refusals.UnknownReference, Refusals.Sentence(new Refusal.Unknown()));
}
