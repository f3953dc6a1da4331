namespace RpdBot.Tables;

/// <summary>The store: tables by name.</summary>
/// <remarks>
/// It offers what Azure Table Storage offers and no more, so that one contract holds for every backend. Any number of
/// callers may use it at once.
/// </remarks>
public interface ITables
{
    /// <summary>The table of that name; it is made when first written to.</summary>
    /// <exception cref="TableLimitException">The name is not <c>^[A-Za-z][A-Za-z0-9]{2,62}$</c>.</exception>
    ITable Open(string name);
}
