namespace RpdBot.Tables;

/// <summary>One value of a row, with its type: exactly the types that Azure Table Storage keeps.</summary>
public abstract record RowValue
{
    private RowValue() { }

    /// <summary>Text of any length up to the limit of the row.</summary>
    public sealed record OfText(string Value) : RowValue;

    /// <summary>A whole number of 64 bits.</summary>
    public sealed record OfNumber(long Value) : RowValue;

    /// <summary>True or false.</summary>
    public sealed record OfFlag(bool Value) : RowValue;

    /// <summary>A number with a fraction, including NaN and the infinities.</summary>
    public sealed record OfReal(double Value) : RowValue;

    /// <summary>A moment, in UTC, to the tick; 1601 at the earliest, as Azure has it.</summary>
    public sealed record OfInstant(DateTimeOffset Value) : RowValue;

    /// <summary>Bytes; two values are equal when their bytes are.</summary>
    public sealed record OfBytes(ReadOnlyMemory<byte> Value) : RowValue
    {
        /// <inheritdoc/>
        public bool Equals(OfBytes? other) => other is not null && Value.Span.SequenceEqual(other.Value.Span);

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(Value.Span);
            return hash.ToHashCode();
        }
    }
}
