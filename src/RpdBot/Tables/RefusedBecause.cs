namespace RpdBot.Tables;

/// <summary>Why a row refused a change.</summary>
public enum RefusedBecause
{
    /// <summary>An insert found a row of that key.</summary>
    Exists,

    /// <summary>A replacement or deletion found no row of that key.</summary>
    Missing,

    /// <summary>A replacement or deletion found the row with another ETag.</summary>
    Changed,
}
