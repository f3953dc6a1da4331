using RpdBot.Tests.HouseRules;

namespace RpdBot.Tests.Manifest;

/// <summary>The icons, by the rules of the Teams store.</summary>
public sealed class IconTests
{
    [Fact]
    public void ColourIcon_AsCommitted_Is192SquareAndOpaque()
    {
        var icon = Picture.Read(Icon("color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Opacity));
    }

    [Fact]
    public void OutlineIcon_AsCommitted_Is32SquareAndWhiteOnNothing()
    {
        var icon = Picture.Read(Icon("outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Pixels, pixel => pixel.Opacity == 0);
        Assert.Contains(icon.Pixels, pixel => pixel.Opacity == 255);
    }

    private static string Icon(string name) => Path.Combine(SourceTree.Root, "manifest", name);
}
