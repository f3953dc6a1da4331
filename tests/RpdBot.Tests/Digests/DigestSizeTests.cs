using System.Text;
using RpdBot.Cards;
using RpdBot.Cards.Schema;
using RpdBot.Casework;
using RpdBot.Digests;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using RpdBot.Teams;
using static RpdBot.Tests.Digests.Registered;

namespace RpdBot.Tests.Digests;

/// <summary>A digest of 500 open cases, with every group full, as the bytes of the activity that carries it.</summary>
public sealed class DigestSizeTests
{
    private const int Goal = 28 * 1024;
    private const int Limit = 80 * 1024;

    [Fact]
    public void Digest_OfManyCases_StaysUnderTheGoal() => Assert.InRange(Bytes("A.B.", "Oakfield School"), 1, Goal);

    [Theory]
    [InlineData("字")]
    [InlineData("🧒")]
    public void Digest_OfManyCasesWithTheLongestNames_StaysUnderTheLimit(string letter)
    {
        var longest = new StringBuilder().Insert(0, letter, 200 / letter.Length).ToString();

        Assert.InRange(Bytes(longest, longest), 1, Limit);
    }

    private static int Bytes(string initials, string agency)
    {
        var card = DigestCard.Of(DigestViews.Of(Contents([.. Enumerable.Range(1, 500).Select(Entry)])));
        var activity = Activity.ForCard(card.ToJson(CardActions.Execute), card.Summary);
        return Encoding.UTF8.GetByteCount(System.Text.Json.JsonSerializer.Serialize(activity, TeamsJson.Writing));

        RegisterEntry Entry(int number) =>
            Formal(number, Task(number)) with
            {
                Initials = new Words(initials),
                RaisingAgency = agency,
                RespondingAgency = agency,
                FormalSince = Now.AddHours(-1),
                StageNumber = 4,
                IsLastStage = number % 5 == 4,
                NotReached = [$"Senior manager, {agency}"],
                End = number % 7 == 0 ? End.NotResolved : null,
                ClosedAt = number % 7 == 0 ? Now.AddHours(-1) : null,
            };

        RegisterTask Task(int number) =>
            Waits((WaitsFor)(number % 5), Now.AddDays((number % 3) - 1)) with
            {
                Title = "Answer the difference in the other agency",
                Roles = [$"Team Leader or Operations Manager, {agency}"],
            };
    }
}
