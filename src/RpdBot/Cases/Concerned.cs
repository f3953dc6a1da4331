using RpdBot.Procedures.Forms;

namespace RpdBot.Cases;

/// <summary>Somebody whom the difference is about.</summary>
/// <param name="Name">The full name as typed; "unborn" and families are written as people say them.</param>
/// <param name="Initials">What stands outside the parties' personal chats, such as "A.B." or "the S. family".</param>
public sealed record Concerned(Words Name, Words Initials);
