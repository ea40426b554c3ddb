// Makes a compilation of one file and the framework's references, binds the file, and says what is wrong with it.
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: floor FILE");
    return 2;
}

var runtime = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(p => Path.GetDirectoryName(p) == runtime)
    .Select(p => MetadataReference.CreateFromFile(p));
var tree = CSharpSyntaxTree.ParseText(SourceText.From(await File.ReadAllTextAsync(path)), path: path);
var compilation = CSharpCompilation.Create("floor", [tree], references, new(OutputKind.ConsoleApplication));
var problems = compilation.GetSemanticModel(tree).GetDiagnostics();
Console.WriteLine($"{problems.Length} problems");
return problems.IsEmpty ? 0 : 2;
