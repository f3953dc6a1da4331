using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RpdBot.Procedures;

/// <summary>Puts what a deployment says into the texts of a definition that leave room for it.</summary>
/// <remarks>Room is left in the urgent notice, the advice, what is not covered, and the choices of fields.</remarks>
public static partial class SettingTexts
{
    /// <summary>The settings that have no text and need one.</summary>
    public static IEnumerable<Setting> Missing(Procedure procedure, IReadOnlyDictionary<string, string> given) =>
        procedure.Settings.Where(setting => string.IsNullOrWhiteSpace(Text(setting, given)));

    /// <summary>The procedure with the texts in their places; what has none stays as it is.</summary>
    public static Procedure Fill(Procedure procedure, IReadOnlyDictionary<string, string> given)
    {
        var texts = procedure.Settings.ToDictionary(setting => setting.Id, setting => Text(setting, given));
        return procedure.Settings.IsEmpty
            ? procedure
            : Each(
                procedure,
                text => Room().Replace(text, room => texts.GetValueOrDefault(room.Groups["id"].Value) ?? room.Value)
            );
    }

    /// <summary>The settings for which the texts leave room.</summary>
    public static ImmutableHashSet<string> Named(Procedure procedure)
    {
        var named = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        Each(
            procedure,
            text =>
            {
                named.UnionWith(Room().Matches(text).Select(room => room.Groups["id"].Value));
                return text;
            }
        );
        return named.ToImmutable();
    }

    private static string? Text(Setting setting, IReadOnlyDictionary<string, string> given) =>
        given.GetValueOrDefault(setting.Id) ?? setting.Otherwise;

    private static Procedure Each(Procedure procedure, Func<string, string> change) =>
        procedure with
        {
            Advice = change(procedure.Advice),
            Urgent = Each(procedure.Urgent, change),
            NotCovered =
            [
                .. procedure.NotCovered.Select(exclusion => exclusion with { Instead = change(exclusion.Instead) }),
            ],
            Fields =
            [
                .. procedure.Fields.Select(field =>
                    field with
                    {
                        Choices = [.. field.Choices.Select(choice => choice with { Label = change(choice.Label) })],
                    }
                ),
            ],
        };

    private static UrgentNotice Each(UrgentNotice notice, Func<string, string> change) =>
        notice with
        {
            Question = change(notice.Question),
            Text = [.. notice.Text.Select(change)],
            Brief = change(notice.Brief),
            Contacts =
            [
                .. notice.Contacts.Select(contact => new UrgentContact(
                    change(contact.Name),
                    change(contact.When),
                    change(contact.Phone),
                    contact.Email is null ? null : change(contact.Email)
                )),
            ],
        };

    [GeneratedRegex(@"\{(?<id>[a-z0-9-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Room();
}
