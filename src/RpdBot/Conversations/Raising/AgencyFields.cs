using System.Collections.Immutable;
using RpdBot.Cards.Forms;
using RpdBot.People;
using RpdBot.Procedures;
using RpdBot.Procedures.Forms;
using Agency = RpdBot.Procedures.Agency;
using AskedKind = RpdBot.Procedures.Forms.FieldKind;

namespace RpdBot.Conversations.Raising;

/// <summary>Asks for an agency where the directory does not tell: from the list, or by name and kind.</summary>
internal sealed class AgencyFields
{
    private const string Unlisted = "unlisted";
    private readonly string prefix;
    private readonly string label;
    private readonly string hint;

    private AgencyFields(string prefix, string label, string hint)
    {
        this.prefix = prefix;
        this.label = label;
        this.hint = hint;
    }

    /// <summary>The other agency.</summary>
    public static AgencyFields Other { get; } =
        new("other", "Which agency do they work for?", "I could not tell from the directory.");

    /// <summary>The raiser's own agency.</summary>
    public static AgencyFields Own { get; } =
        new("own", "Which agency do you work for?", "I could not tell from the directory.");

    private string Listed => $"{prefix}-agency";

    private string Name => $"{prefix}-name";

    private string Kind => $"{prefix}-kind";

    /// <summary>The questions; name and kind only once the agency is said not to be on the list.</summary>
    public ImmutableArray<FieldView> Draw(RaiseContext context, Agencies agencies, Agency? except)
    {
        var asked = new List<Field> { ListField(agencies, except) };
        if (context.Draft[Listed] == Unlisted)
        {
            asked.Add(NameField());
            asked.Add(KindField(context));
        }

        return DraftFields.Of(asked, context.Draft);
    }

    /// <summary>The agency that was chosen or typed; null when it is not complete.</summary>
    public Agency? Read(RaiseContext context, Agencies agencies)
    {
        var draft = context.Draft;
        if (draft[Listed] != Unlisted)
        {
            return agencies.Find(draft[Listed]) is { } listed ? AsAgency(listed, context.Procedure) : null;
        }

        var name = draft[Name].Trim();
        return
            name.Length is > 0 and <= Field.LongestLine
            && context.Procedure.AgencyKinds.Any(kind => kind.Id == draft[Kind])
            ? new Agency(name.ToLowerInvariant(), name, draft[Kind])
            : null;
    }

    /// <summary>What to say when it is not complete.</summary>
    public IReadOnlyList<FieldError> Missing(RaiseContext context) =>
        context.Draft[Listed] == Unlisted
            ? [new(Name, "Please type the agency's name, and choose its kind.")]
            : [new(Listed, "I cannot tell the agency from the directory. Please choose it.")];

    /// <summary>An agency of the list, as cases keep it.</summary>
    public static Agency AsAgency(People.Agency listed, Procedure procedure) =>
        new(listed.Id, listed.Name, listed.KindIn(procedure.Id));

    private Field ListField(Agencies agencies, Agency? except) =>
        new()
        {
            Id = Listed,
            Label = label,
            Hint = hint,
            Kind = AskedKind.One,
            Choices =
            [
                .. agencies
                    .All.Where(agency => agency.Id != except?.Id)
                    .Select(agency => new Choice(agency.Id, agency.Name)),
                new(Unlisted, "One that is not on this list"),
            ],
        };

    private Field NameField() =>
        new()
        {
            Id = Name,
            Label = "What is the agency called?",
            Kind = AskedKind.Text,
            Required = true,
        };

    private Field KindField(RaiseContext context) =>
        new()
        {
            Id = Kind,
            Label = "What kind of agency is it?",
            Kind = AskedKind.One,
            Required = true,
            Choices = [.. context.Procedure.AgencyKinds.Select(kind => new Choice(kind.Id, kind.Name))],
        };
}
