using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using RpdBot.Teams;
using RpdBot.Tests.Documents;
using RpdBot.Tests.FakeTeams;

namespace RpdBot.Tests.Scenarios;

/// <summary>The printed form, from the button to the file.</summary>
public sealed class FormTests
{
    private const string OneDrive = "https://contoso-my.sharepoint.com/upload";

    [Fact]
    public async Task Form_OnOnesOwnMachine_LiesWhereTheCardSays()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToForwardAsync();

        await partnership.Robin.SayAsync($"status {reference}");
        await partnership.Robin.ClickAsync(partnership.Robin.LastCard, "Get the form");
        var card = await partnership.Robin.WaitForCardAsync("The form is ready");

        var path = card.Text.Split('\n').Single(line => line.StartsWith("It is the file ", StringComparison.Ordinal))[
            "It is the file ".Length..
        ];
        Assert.EndsWith($"{reference} Resolving Professional Differences Form.docx", path.TrimEnd('.'));
        using var printed = new PrintedDocument(await File.ReadAllBytesAsync(path.TrimEnd('.')));
        Assert.Contains(printed.Entries, entry => entry == ("Child's name:", "Alex Bell"));
    }

    [Theory]
    [InlineData("This is for me: get the form")]
    [InlineData("form")]
    public async Task Form_ForWhoeverIsOnlyTold_ComesWithoutOpeningTheCaseFirst(string how)
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionBAsync();
        await partnership.WriteSectionBAsync();
        await partnership.AnswerAsync(
            partnership.Margery,
            "It is resolved: close the case",
            ("c-outcome", "Alex is seen.")
        );
        var told = await partnership.Dev.WaitForCardAsync("You can have the form as a Word document, for your file.");
        told.AssertSilentOn("Alex Bell");
        var opened = (await partnership.CaseAsync(reference)).OpenedBy;

        await (how == "form" ? partnership.Dev.SayAsync($"form {reference}") : partnership.Dev.ClickAsync(told, how));
        await partnership.Dev.WaitForCardAsync("The form is ready");
        await partnership.QuietAsync();
        Assert.Equal(opened.Count + 1, (await partnership.CaseAsync(reference)).OpenedBy.Count);
    }

    [Fact]
    public async Task Form_BeforeAnybodyHasWrittenInIt_IsNotOffered()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToSectionAAsync();

        await partnership.Robin.SayAsync($"status {reference}");
        Assert.False(partnership.Robin.LastCard.Offers("get-form"));
        await partnership.Robin.SayAsync($"form {reference}");
        Assert.Contains("no form of this case", Said(partnership.Robin));
    }

    [Fact]
    public async Task Form_ForSomebodyWithoutAPart_IsAnUnknownCase()
    {
        await using var partnership = await Partnership.StartAsync();
        var reference = await partnership.RaiseToForwardAsync();

        await partnership.Stranger.SayAsync($"form {reference}");

        Assert.Contains("I know no case of that name", Said(partnership.Stranger));
    }

    [Fact]
    public async Task Form_InTeams_IsPutWhereItsReaderAllows()
    {
        var uploads = new Uploads();
        await using var partnership = await InChatAsync(uploads);
        var reference = await partnership.RaiseToForwardAsync();
        var robin = partnership.Robin;

        await robin.SayAsync($"form {reference}");
        var offer = Offer(robin);
        Assert.Equal($"{reference} Resolving Professional Differences Form.docx", (string)offer["name"]!);
        Assert.True((int)offer["content"]!["sizeInBytes"]! > 5_000);
        var answer = await AnswerAsync(partnership, robin, offer, "accept");

        Assert.Equal(200, answer.Status);
        Assert.Equal(OneDrive, uploads.Places.Single().UploadUrl);
        using var printed = new PrintedDocument(uploads.Files.Single());
        Assert.Contains(printed.Entries, entry => entry == ("Child's name:", "Alex Bell"));
        Assert.Contains(robin.Chat.Messages, message => Type(message) == ContentTypes.FileInfo);
        Assert.DoesNotContain(robin.Chat.Messages, message => Type(message) == ContentTypes.FileConsent);
    }

    [Fact]
    public async Task Form_NotTaken_IsNotPutAnywhere()
    {
        var uploads = new Uploads();
        await using var partnership = await InChatAsync(uploads);
        var reference = await partnership.RaiseToForwardAsync();
        await partnership.Robin.SayAsync($"form {reference}");

        await AnswerAsync(partnership, partnership.Robin, Offer(partnership.Robin), "decline");

        Assert.Empty(uploads.Places);
        Assert.Contains(partnership.Robin.Chat.Messages, message => Says(message, "You did not take the form"));
    }

    [Fact]
    public async Task Form_TakenWithSomebodyElsesOffer_IsNotPutAnywhere()
    {
        var uploads = new Uploads();
        await using var partnership = await InChatAsync(uploads);
        var reference = await partnership.RaiseToForwardAsync();
        await partnership.Robin.SayAsync($"form {reference}");

        foreach (var other in new[] { partnership.Stranger, partnership.Dev, partnership.Imani })
        {
            await AnswerAsync(partnership, other, Offer(partnership.Robin), "accept");
        }

        Assert.Empty(uploads.Places);
    }

    private static Task<Partnership> InChatAsync(Uploads uploads) =>
        Partnership.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton<IFileUploads>(uploads)),
            LogLevel.Warning,
            "--Forms:Delivery=Chat"
        );

    private static string Said(FakeUser user) => (string?)user.Chat.Messages[^1]["text"] ?? "";

    private static bool Says(JsonObject message, string text) =>
        ((string?)message["text"])?.Contains(text, StringComparison.Ordinal) == true;

    private static string? Type(JsonObject message) =>
        (string?)message["attachments"]?.AsArray().FirstOrDefault()?["contentType"];

    private static JsonObject Offer(FakeUser user) =>
        user.Chat.Messages.Last(message => Type(message) == ContentTypes.FileConsent)["attachments"]![0]!.AsObject();

    private static Task<BotAnswer> AnswerAsync(
        Partnership partnership,
        FakeUser user,
        JsonObject offer,
        string action
    ) =>
        partnership.Teams.DeliverAsync(
            FakeActivities.FileConsent(
                partnership.Teams,
                user,
                user.Chat.LastId,
                new JsonObject
                {
                    ["type"] = "fileUpload",
                    ["action"] = action,
                    ["context"] = offer["content"]!["acceptContext"]!.DeepClone(),
                    ["uploadInfo"] = new JsonObject
                    {
                        ["uploadUrl"] = OneDrive,
                        ["contentUrl"] = "https://contoso-my.sharepoint.com/form.docx",
                        ["name"] = "form.docx",
                        ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
                        ["fileType"] = "docx",
                    },
                }
            )
        );

    private sealed class Uploads : IFileUploads
    {
        public List<FilePlace> Places { get; } = [];

        public List<byte[]> Files { get; } = [];

        public Task<bool> PutAsync(FilePlace place, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            Places.Add(place);
            Files.Add(bytes.ToArray());
            return Task.FromResult(true);
        }
    }
}
