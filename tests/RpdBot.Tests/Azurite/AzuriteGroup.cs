namespace RpdBot.Tests.Azurite;

/// <summary>The tests that share one emulator; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteGroup : ICollectionFixture<AzuriteProcess>
{
    public const string Name = "Azurite";
}
