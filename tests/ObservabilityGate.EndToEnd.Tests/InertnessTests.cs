namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>The gate executes nothing of what it checks, so that it can run on what a stranger sent.</summary>
public sealed class InertnessTests(TrappedRepository trapped) : IClassFixture<TrappedRepository>
{
    public static TheoryData<string, string[], int> Runs
    {
        get
        {
            var runs = new TheoryData<string, string[], int>();
            foreach (var git in new[] { "libgit2", "program" })
            {
                runs.Add(git, ["check", "--base", "HEAD~1"], 1);
                runs.Add(git, ["check", "--worktree"], 1);
                runs.Add(git, ["check", "--staged"], 1);
                runs.Add(git, ["check", "--all"], 1);
                runs.Add(git, ["coverage"], 0);
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Gate_ExecutesNothing(string git, string[] arguments, int exitCode)
    {
        trapped.RemoveMarks();

        var run = Shop.ObsgateIn(trapped.Repository.Root, [.. arguments, "--git", git]);

        Assert.True(run.ExitCode == exitCode, $"exit code {run.ExitCode} instead of {exitCode}:\n{run.Output}{run.Error}");
        Assert.Empty(trapped.Marks);
    }

    [Fact]
    public void WorkTree_IsReadDespiteTheTraps()
    {
        var run = Shop.ObsgateIn(trapped.Repository.Root, "check", "--worktree", "--format", "json");

        Assert.Equal(["OBG1001 new Program.cs:2", "OBG1001 new Staged.cs:8", "OBG1001 new Untracked.cs:8"], run.Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ContentThatIsNotInAPartialClone_IsNotFetched()
    {
        using var partial = new TrappedRepository(trapped);
        partial.ForgetContentOf("Committed.cs");

        var run = Shop.ObsgateIn(partial.Repository.Root, "check", "--base", "HEAD~1");

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(partial.Marks);

        Command.Run(partial.Repository.Root, "git", "cat-file", "-p", "HEAD:Committed.cs");
        Assert.Contains("ssh", partial.Marks);
    }

    /// <summary>Without this the other tests would prove nothing. It spoils the repository, so it has one of its own.</summary>
    [Fact]
    public void Traps_AreArmed()
    {
        using var own = new TrappedRepository(trapped);
        var root = own.Repository.Root;

        Command.Run(root, "dotnet", "build").Expect(0);
        Assert.Equal(TrappedRepository.BuildTraps, own.Marks);

        // What a build leaves behind tempts the gate no more than the sources do.
        own.RemoveMarks();
        Assert.Equal(1, Shop.ObsgateIn(root, "check", "--worktree").ExitCode);
        Assert.Empty(own.Marks);

        Git("status");
        Git("diff", "HEAD~1", "HEAD");
        Git("diff", "--no-ext-diff", "HEAD~1", "HEAD");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-m", "change");
        Git("checkout", "HEAD~1");
        Git("ls-remote", "origin");
        Assert.Equal(TrappedRepository.GitTraps, own.Marks);

        void Git(params string[] arguments) => Command.Run(root, "git", arguments);
    }
}
