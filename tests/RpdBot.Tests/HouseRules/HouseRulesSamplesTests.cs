namespace RpdBot.Tests.HouseRules;

/// <summary>The rules themselves: each finds what it is for, and lets the rest pass.</summary>
public sealed class HouseRulesSamplesTests
{
    [Theory]
    [InlineData("src/RpdBot/Cases/A.cs", "using RpdBot.Teams;\nnamespace RpdBot.Cases;", "Cases may not name Teams")]
    [InlineData(
        "src/RpdBot/Tables/A.cs",
        "namespace RpdBot.Tables; class A { RpdBot.Cases.Case c; }",
        "Tables may not name Cases"
    )]
    [InlineData(
        "src/RpdBot/Tables/A.cs",
        "namespace RpdBot.Tables; class A { Cases.Case c; }",
        "Tables may not name Cases"
    )]
    [InlineData(
        "src/RpdBot/Teams/A.cs",
        "namespace RpdBot.Teams; class A { int c = RpdBot.Cases.X.Y; }",
        "Teams may not name Cases"
    )]
    [InlineData(
        "src/RpdBot/Teams/A.cs",
        "using static RpdBot.Cases.X;\nnamespace RpdBot.Teams;",
        "Teams may not name Cases"
    )]
    [InlineData(
        "src/RpdBot/Conversations/A.cs",
        "using RpdBot.Documents;\nnamespace RpdBot.Conversations;",
        "may not name Documents"
    )]
    [InlineData("src/RpdBot.Cards/A.cs", "using RpdBot.Cases;\nnamespace RpdBot.Cards;", "Cards may not name Cases")]
    [InlineData("src/RpdBot/Views/A.cs", "using System.Net.Http;\nnamespace RpdBot.Views;", "Views is pure")]
    [InlineData("src/RpdBot/Views/A.cs", "namespace RpdBot.Cases;", "not that of its folder")]
    [InlineData("src/RpdBot/Attic/A.cs", "namespace RpdBot.Attic;", "not in the table")]
    [InlineData("src/RpdBot/Loose.cs", "namespace RpdBot;", "lies in no room")]
    public void Rooms_NamedWhereTheyMayNot_AreFound(string path, string text, string fault) =>
        Assert.Contains(
            RoomRules.Faults([SourceFile.Parse(path, text)]),
            found => found.Contains(fault, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("src/RpdBot/Program.cs", "using RpdBot.Teams; using RpdBot.Cases;")]
    [InlineData("src/RpdBot/Wakeups/A.cs", "using RpdBot.Tables;\nnamespace RpdBot.Wakeups;")]
    [InlineData("src/RpdBot/Casework/Delivery/A.cs", "using RpdBot.Casework.Slots;\nnamespace RpdBot.Casework;")]
    [InlineData(
        "src/RpdBot/Cases/A.cs",
        "using System.Text.Json;\nnamespace RpdBot.Cases; class A { int Teams => Parties.Teams.Count; }"
    )]
    public void Rooms_NamedWhereTheyMay_Pass(string path, string text) =>
        Assert.Empty(RoomRules.Faults([SourceFile.Parse(path, text)]));

    [Fact]
    public void File_OfTooManyLines_IsFound() =>
        Assert.Contains(
            LengthRules.Faults([SourceFile.Parse("a.cs", string.Concat(Enumerable.Repeat("//\n", 351)))]),
            fault => fault.Contains("351 lines", StringComparison.Ordinal)
        );

    [Fact]
    public void Method_OfTooManyLines_IsFound() =>
        Assert.Contains(
            LengthRules.Faults([Method(statements: 58)]),
            fault => fault.StartsWith("a.cs:2", StringComparison.Ordinal)
        );

    [Fact]
    public void Methods_MostlyTooLong_AreFound() =>
        Assert.Contains(
            LengthRules.Faults([Method(statements: 6)]),
            fault => fault.StartsWith("Half", StringComparison.Ordinal)
        );

    [Fact]
    public void Methods_AFewTooLong_AreFound() =>
        Assert.Contains(
            LengthRules.Faults([
                .. Enumerable.Repeat(Method(statements: 1), 15),
                Method(statements: 40),
                Method(statements: 40),
            ]),
            fault => fault.StartsWith("One in twenty", StringComparison.Ordinal)
        );

    [Fact]
    public void TestFiles_OfMiddlingLength_PassButNoEndlessOnes()
    {
        Assert.Empty(LengthRules.TooLong([Method(statements: 40)]));
        Assert.NotEmpty(LengthRules.TooLong([Method(statements: 58)]));
    }

    [Fact]
    public void Methods_ShortOnes_Pass() => Assert.Empty(LengthRules.Faults([Method(statements: 5)]));

    [Theory]
    [InlineData("class A;", true)]
    [InlineData("record A;", true)]
    [InlineData("class A { class B; } ", true)]
    [InlineData("sealed class A;", false)]
    [InlineData("static class A;", false)]
    [InlineData("abstract record A;", false)]
    [InlineData("readonly record struct A(int B);", false)]
    [InlineData("class A; sealed class B : N.A;", false)]
    [InlineData("class A<T>; sealed class B : A<int>;", false)]
    [InlineData("sealed partial class A; partial class A;", false)]
    public void Type_OpenWithoutHeirs_IsFound(string text, bool found) =>
        Assert.Equal(found, TypeRules.Open([SourceFile.Parse("a.cs", text)]).Any());

    [Theory]
    [InlineData("class A; class B;", true)]
    [InlineData("namespace N; record A; enum B { C }", true)]
    [InlineData("class A;", false)]
    [InlineData("class A { class B; }", false)]
    [InlineData("abstract record A; record B : A; record C : B;", false)]
    [InlineData("class A { B Answer(); } record B;", false)]
    [InlineData("partial class A; partial class A;", false)]
    public void File_OfUnrelatedTypes_IsFound(string text, bool found) =>
        Assert.Equal(found, TypeRules.Crowded([SourceFile.Parse("a.cs", text)]).Any());

    [Fact]
    public void File_WithALongCompanion_IsFound() =>
        Assert.NotEmpty(
            TypeRules.Crowded([
                SourceFile.Parse(
                    "a.cs",
                    $"class A {{ B b; {new string('\n', 30)} }} class B {{ A a; {new string('\n', 30)} }}"
                ),
            ])
        );

    [Theory]
    [InlineData("src/RpdBot/Helpers/A.cs", true)]
    [InlineData("src/RpdBot/Cases/Models/A.cs", true)]
    [InlineData("src/RpdBot/Casework/A.cs", false)]
    public void Folder_NamedByKind_IsFound(string path, bool found) =>
        Assert.Equal(found, WordRules.FoldersByKind([SourceFile.Parse(path, "")]).Any());

    [Theory]
    [InlineData("src/RpdBot/Cases/A.cs", "System.DateTimeOffset.UtcNow", true)]
    [InlineData("src/RpdBot.Cards/A.cs", "Guid.NewGuid()", true)]
    [InlineData("src/RpdBot/Procedures/A.cs", "DateTime.Today.AddDays(1)", true)]
    [InlineData("src/RpdBot/Casework/A.cs", "Guid.NewGuid()", false)]
    [InlineData("src/RpdBot/Cases/A.cs", "command.At.DateTime.Date", false)]
    public void PureRoom_WithAClockOrADie_IsFound(string path, string expression, bool found) =>
        Assert.Equal(
            found,
            WordRules.ImpureNames([SourceFile.Parse(path, $"class A {{ object b = {expression}; }}")]).Any()
        );

    [Theory]
    [InlineData("// TODO later", true)]
    [InlineData("#region x\n#endregion", true)]
    [InlineData("class A { void B() => throw new NotImplementedException(); }", true)]
    [InlineData("// done", false)]
    public void Work_LeftOver_IsFound(string text, bool found) =>
        Assert.Equal(found, WordRules.UnfinishedWork([SourceFile.Parse("a.cs", text)]).Any());

    [Theory]
    [InlineData("Task.Delay(100)", true)]
    [InlineData("Task.Delay(TimeSpan.FromSeconds(1), token)", true)]
    [InlineData("Thread.Sleep(5)", true)]
    [InlineData("Task.Delay(TimeSpan.FromSeconds(1), _clock)", false)]
    [InlineData("Task.Delay(options.Interval, token)", false)]
    public void Wait_ForAWhile_IsFound(string call, bool found) =>
        Assert.Equal(
            found,
            WordRules.FixedWaits([SourceFile.Parse("a.cs", $"class A {{ void B() {{ {call}; }} }}")]).Any()
        );

    [Theory]
    [InlineData("catch { }", true)]
    [InlineData("catch (Exception) { return; }", true)]
    [InlineData("catch (Exception e) { log.TurnFailed(e); }", false)]
    [InlineData("catch { Tidy(); throw; }", false)]
    [InlineData("catch (Exception e) when (e is IOException) { }", false)]
    [InlineData("catch (IOException) { }", false)]
    public void Catch_OfEverythingInSilence_IsFound(string clause, bool found) =>
        Assert.Equal(
            found,
            WordRules
                .SilentCatches([SourceFile.Parse("a.cs", $"class A {{ void B() {{ try {{ }} {clause} }} }}")])
                .Any()
        );

    [Theory]
    [InlineData("[Fact] public void A_B_C() { }", false)]
    [InlineData("[Theory] public void A_B() { }", false)]
    [InlineData("[Fact] public void Works() { }", true)]
    [InlineData("public void Helper() { }", false)]
    public void Test_NotNamedInParts_IsFound(string method, bool found) =>
        Assert.Equal(found, TestRules.Unclear([SourceFile.Parse("a.cs", $"class A {{ {method} }}")]).Any());

    private static SourceFile Method(int statements) =>
        SourceFile.Parse(
            "a.cs",
            $"class A {{\nvoid B()\n{{\n{string.Concat(Enumerable.Repeat("C();\n", statements))}}}\n}}"
        );
}
