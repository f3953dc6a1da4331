using RpdBot.Cards.Forms;
using RpdBot.People;
using RpdBot.Procedures;

namespace RpdBot.Conversations.Raising;

/// <summary>Whom the answer to a question for a person names.</summary>
/// <remarks>
/// The picker may hold somebody whom the product put there. Whoever then types an address means that address, and
/// would not think of clearing the picker first.
/// </remarks>
internal static class Naming
{
    /// <summary>The person named; null when nobody was, or not so that they can be found.</summary>
    /// <param name="whoIs">Finds people.</param>
    /// <param name="context">The draft, with what was typed.</param>
    /// <param name="id">The question.</param>
    /// <param name="shown">Whom the product put into the picker; null for nobody.</param>
    /// <param name="cancellation">Stops the lookup.</param>
    public static Task<DirectoryPerson?> NamedAsync(
        this WhoIs whoIs,
        RaiseContext context,
        string id,
        Person? shown,
        CancellationToken cancellation
    ) =>
        whoIs.NamedAsync(
            GivesWay(context.Draft, id, shown) ? null : context.Draft[id],
            context.Draft[$"{id}.{InputId.Name}"],
            context.Draft[$"{id}.{InputId.Email}"],
            context.Raiser.Entra?.Tenant ?? "",
            cancellation
        );

    /// <summary>Whether what stands in the picker gives way to what was typed.</summary>
    public static bool GivesWay(Draft draft, string id, Person? shown) =>
        draft[$"{id}.{InputId.Email}"].Length > 0 && draft[id] == shown?.Entra?.ObjectId;

    /// <summary>Whether anything was picked or typed.</summary>
    public static bool IsAnswered(Draft draft, string id) =>
        draft[id].Length + draft[$"{id}.{InputId.Name}"].Length + draft[$"{id}.{InputId.Email}"].Length > 0;
}
