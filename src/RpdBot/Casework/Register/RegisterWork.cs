using RpdBot.People;

namespace RpdBot.Casework;

/// <summary>Keeps the register of the partnership up to date with a case.</summary>
public sealed class RegisterWork(RegisterBook register, Partnerships partnerships)
{
    /// <summary>Writes the entry of the case as it stands; nothing is sent to anybody.</summary>
    public async Task<WorkResult> DoAsync(StoredCase stored, CancellationToken cancellation)
    {
        if (partnerships.Following(stored.Procedure, stored.Case.Partnership) is { } partnership)
        {
            var entry = RegisterEntries.Of(stored.Procedure, stored.Case);
            await register.WriteAsync(partnership, entry, cancellation);
        }

        return new WorkResult.Done();
    }
}
