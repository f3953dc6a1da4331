using static RpdBot.Tests.Cases.Somerset;

namespace RpdBot.Tests.Cases;

/// <summary>A case that was resolved with an action that the other agency's line manager is to do.</summary>
internal static class AgreedStory
{
    /// <summary>What is typed of the action.</summary>
    public static readonly (string, string)[] Visit =
    [
        ("action-what", "Visit Ada at home."),
        ("action-owner", ManagerB),
        ("action-by", "2026-12-08"),
    ];

    public static CaseBuilder Agreed() =>
        CaseBuilder.AtConfirm().Later(1).Answered(Tamsin, "confirm", "resolved", Visit);
}
