namespace RpdBot.Tests.Documents;

/// <summary>Leaves every form in a folder, where somebody asks for it: pictures are made of them.</summary>
public sealed class FormPictures
{
    /// <summary>The variable that names the folder.</summary>
    private const string Folder = "FORMS_FOLDER";

    [Fact]
    public void Forms_WhereAFolderIsNamed_AreLeftInIt()
    {
        FormSample[] samples =
        [
            .. FormSample.Full(),
            .. FormSample.Empty(),
            .. FormSample.Filled("brim", Brim.Words).DistinctBy(sample => sample.Procedure.Id),
        ];
        Assert.NotEmpty(samples);
        if (Environment.GetEnvironmentVariable(Folder) is not { Length: > 0 } folder)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var sample in samples)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{sample.Name}.docx"), sample.Print());
        }
    }
}
