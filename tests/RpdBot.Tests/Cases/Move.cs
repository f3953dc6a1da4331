using FsCheck;
using FsCheck.Fluent;

namespace RpdBot.Tests.Cases;

/// <summary>One step of a random story, as bare numbers; <see cref="RandomCommands"/> reads them as a command.</summary>
/// <remarks>Any numbers mean something in any state, so a failing story can be shortened by leaving steps out.</remarks>
internal sealed record Move(int Kind, int Who, int What, int Words, int Minutes)
{
    /// <summary>Stories of up to this many steps.</summary>
    private const int Longest = 60;

    private static readonly Gen<Move> Any =
        from kind in Gen.Choose(0, 99)
        from who in Gen.Choose(0, 9_999)
        from what in Gen.Choose(0, 9_999)
        from words in Gen.Choose(0, 9_999)
        from minutes in Gen.OneOf(
            Gen.Constant(0),
            Gen.Choose(0, 90),
            Gen.Choose(0, 4 * 24 * 60),
            Gen.Choose(0, 9 * 24 * 60)
        )
        select new Move(kind, who, what, words, minutes);

    public static Arbitrary<Move[]> Stories { get; } =
        Arb.From(from length in Gen.Choose(1, Longest) from moves in Gen.ArrayOf(Any, length) select moves, Shorter);

    private static IEnumerable<Move[]> Shorter(Move[] moves) =>
        moves.Length == 0
            ? []
            : Enumerable
                .Range(0, moves.Length)
                .Select(left => moves.Where((_, at) => at != left).ToArray())
                .Prepend(moves[..(moves.Length / 2)]);
}
