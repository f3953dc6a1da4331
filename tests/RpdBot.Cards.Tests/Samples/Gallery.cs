using System.Collections.Immutable;
using RpdBot.Cards.Schema;

namespace RpdBot.Cards.Tests.Samples;

/// <summary>Every card, with what people wrote.</summary>
public static class Gallery
{
    public static ImmutableArray<(string Name, AdaptiveCard Card)> Of(SampleWords words)
    {
        var dialog = new DialogSamples(words);
        var cases = new CaseSamples(words);
        var others = new ShortSamples(words);
        var formal = new FormalSamples(words);
        var digests = new DigestSamples(words);
        return
        [
            ("01-welcome", DialogSamples.Welcome),
            ("02-help", DialogSamples.Help),
            ("03-danger", DialogSamples.Danger),
            ("04-urgent", DialogSamples.Urgent),
            ("05-step", dialog.Step),
            ("05-step-errors", dialog.StepWithErrors),
            ("05-step-fields", dialog.People),
            ("06-not-covered", DialogSamples.NotCovered),
            ("07-ending", DialogSamples.SavedForLater),
            ("08-invite", cases.Invite),
            ("09-task", cases.Task),
            ("09-task-late", cases.LateTask),
            ("09-task-form-page", formal.FormPage),
            ("09-task-in-channel", formal.InChannel),
            ("10-done", cases.Done),
            ("11-status", cases.Status),
            ("12-cases", cases.Cases),
            ("12-cases-none", CaseSamples.NoCases),
            ("13-notice", others.Notice),
            ("14-redacted", ShortSamples.Redacted),
            ("15-unreached", others.Unreached),
            ("16-question", others.Withdraw),
            ("17-digest", digests.Busy),
            ("17-digest-calm", DigestSamples.Calm),
            ("18-channel", digests.Channel),
        ];
    }
}
