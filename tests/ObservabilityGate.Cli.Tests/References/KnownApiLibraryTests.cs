using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Tests.References;

public class KnownApiLibraryTests
{
    public static TheoryData<string> Names => [.. KnownApiLibrary.All.Select(api => api.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Library_CompilesAgainstTheTargetingPacks(string name)
    {
        var errors = Stub(name).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Library_DeclaresTheNamespacesItNames(string name)
    {
        var declared = Types(Stub(name).Assembly.GlobalNamespace).Select(type => type.ContainingNamespace.ToDisplayString()).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(KnownApiLibrary.Find(name)!.Namespaces);
        Assert.Subset(declared, KnownApiLibrary.Find(name)!.Namespaces.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Library_NamesAPackageAndOnlyKnownNeeds(string name)
    {
        var api = KnownApiLibrary.Find(name)!;

        Assert.NotEmpty(api.Packages);
        Assert.All(api.Needs, need => Assert.NotNull(KnownApiLibrary.Find(need)));
        Assert.Equal(api.Needs.Order(StringComparer.Ordinal), api.Needs);
    }

    [Fact]
    public void Libraries_DeclareNoTypeTwice()
    {
        var twice = KnownApiLibrary.All
            .SelectMany(api => Types(Stub(api.Name).Assembly.GlobalNamespace).Select(type => (Type: type.GetDocumentationCommentId()!, api.Name)))
            .GroupBy(declared => declared.Type)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(declared => declared.Name))}");

        Assert.Empty(twice);
    }

    [Fact]
    public void Libraries_NameNoFrameworkNamespaceAsTheirOwn()
    {
        string[] shared = ["System", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

        Assert.Empty(KnownApiLibrary.All.SelectMany(api => api.Namespaces).Intersect(shared));
    }

    [Fact]
    public void NamespaceUsed_PicksTheLibraryWithItsNeeds() =>
        Assert.Equal(["MediatR", "MediatR.Contracts"], Picked(["MediatR"], [], []));

    [Fact]
    public void NestedNamespaceUsed_PicksTheLibrary() =>
        Assert.Contains("Quartz", Picked(["Quartz.Impl.Matchers"], [], []));

    [Fact]
    public void NamespaceWithTheSamePrefix_PicksNothing() =>
        Assert.Empty(Picked(["MediatRx", "Serilogger.Core"], [], []));

    [Fact]
    public void PackageInAnyCase_PicksItsLibrariesWithTheirNeeds() =>
        Assert.Equal(["FluentValidation", "FluentValidation.DependencyInjectionExtensions"], Picked([], ["fluentvalidation.dependencyinjectionextensions"], []));

    [Fact]
    public void RealAssemblyReferenced_LeavesTheLibraryOut() =>
        Assert.Equal(["MediatR"], Picked(["MediatR"], [], ["MediatR.Contracts"]));

    [Fact]
    public void NeedOfALibraryLeftOut_IsNotPicked() =>
        Assert.DoesNotContain("Grpc.Core.Api", Picked(["Grpc.AspNetCore.Server"], [], ["Grpc.AspNetCore.Server"]));

    [Fact]
    public void NothingUsed_PicksNothing() =>
        Assert.Empty(Picked(["System", "System.Linq", "Microsoft.AspNetCore.Mvc"], ["xunit"], []));

    [Fact]
    public void SameFramework_GivesTheSameReferenceFromAnyThread()
    {
        var references = new MetadataReference[16];

        Parallel.For(0, references.Length, i => references[i] = KnownApiLibrary.For(["Serilog.Events"], [], new HashSet<string>(), [.. TargetingPacks.Web])[0]);

        Assert.All(references, reference => Assert.Same(references[0], reference));
    }

    [Fact]
    public void OtherFramework_GivesAnotherReference()
    {
        var web = KnownApiLibrary.For(["log4net"], [], new HashSet<string>(), TargetingPacks.Web);
        var less = KnownApiLibrary.For(["log4net"], [], new HashSet<string>(), [.. TargetingPacks.Web.SkipLast(1)]);

        Assert.NotSame(Assert.Single(web), Assert.Single(less));
    }

    [Fact]
    public void NeedIsAStrongNamedRealAssembly_LibraryBindsToIt()
    {
        var framework = TargetingPacks.Web;
        var contracts = CSharpCompilation.Create(
            "MediatR.Contracts",
            [CSharpSyntaxTree.ParseText("""
                [assembly: System.Reflection.AssemblyVersion("2.0.1.0")]
                namespace MediatR;
                public interface IBaseRequest { }
                public interface IRequest : IBaseRequest { }
                public interface IRequest<out TResponse> : IBaseRequest { }
                public interface INotification { }
                public interface IStreamRequest<out TResponse> { }
                public struct Unit { }
                """)],
            framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithCryptoPublicKey([.. typeof(object).Assembly.GetName().GetPublicKey()!]).WithDelaySign(true));
        var real = contracts.ToMetadataReference();
        var stubs = KnownApiLibrary.For(
            ["MediatR"], [], new HashSet<string> { "MediatR.Contracts" }, framework, new Dictionary<string, MetadataReference> { ["MediatR.Contracts"] = real });

        var user = Compile(
            """
            using MediatR;
            public record Ping : IRequest<string>;
            public class PingHandler : IRequestHandler<Ping, string>
            {
                public Task<string> Handle(Ping request, CancellationToken cancellationToken) => Task.FromResult("");
                public static Task<string> Call(ISender sender) => sender.Send(new Ping());
            }
            """,
            [.. framework, real, .. stubs]);

        Assert.Empty(Errors(user));
    }

    internal static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "User",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(source)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    internal static IEnumerable<Diagnostic> Errors(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS5001");

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static IEnumerable<string> Picked(string[] namespaces, string[] packages, string[] referenced)
    {
        var picked = KnownApiLibrary.For(namespaces, packages, referenced.ToHashSet(StringComparer.Ordinal), TargetingPacks.Web);
        return picked.Cast<CompilationReference>().Select(reference => reference.Compilation.AssemblyName!);
    }

    private static CSharpCompilation Stub(string name) =>
        (CSharpCompilation)KnownApiLibrary.Reference(KnownApiLibrary.Find(name)!, TargetingPacks.Web).Compilation;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
