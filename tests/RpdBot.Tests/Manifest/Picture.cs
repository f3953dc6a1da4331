using System.Buffers.Binary;
using System.IO.Compression;

namespace RpdBot.Tests.Manifest;

/// <summary>A picture as our own script writes it: PNG of 8 bits a channel with opacity, one data chunk, no filter.</summary>
internal sealed class Picture
{
    private const int FirstChunk = 8;
    private const int Channels = 4;
    private readonly byte[] _rows;

    private Picture(int width, int height, byte[] rows)
    {
        Width = width;
        Height = height;
        _rows = rows;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Every pixel, row by row.</summary>
    public IEnumerable<(byte Red, byte Green, byte Blue, byte Opacity)> Pixels =>
        from row in _rows.Chunk((Width * Channels) + 1)
        from pixel in row.Skip(1).Chunk(Channels)
        select (pixel[0], pixel[1], pixel[2], pixel[3]);

    public static Picture Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var chunks = Chunks(file).ToDictionary(chunk => chunk.Type, chunk => chunk.Data, StringComparer.Ordinal);
        var header = chunks["IHDR"];
        using var unpacked = new MemoryStream();
        using var packed = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return new Picture(Number(header, 0), Number(header, 4), unpacked.ToArray());
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = FirstChunk; at < file.Length; at += Number(file, at) + 12)
        {
            yield return (
                System.Text.Encoding.ASCII.GetString(file, at + 4, 4),
                file.AsSpan(at + 8, Number(file, at)).ToArray()
            );
        }
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
}
