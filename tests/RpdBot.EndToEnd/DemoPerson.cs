namespace RpdBot.EndToEnd;

/// <summary>Somebody whose Teams a test can open.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Tenant">Their Entra tenant.</param>
/// <param name="ObjectId">Their Entra object id; in the local client also their Teams id.</param>
/// <param name="Email">Their e-mail address and sign-in name.</param>
public sealed record DemoPerson(string Name, string Tenant, string ObjectId, string Email);
