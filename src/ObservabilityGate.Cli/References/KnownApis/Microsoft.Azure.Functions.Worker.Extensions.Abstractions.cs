// needs:
// namespaces: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// packages: Microsoft.Azure.Functions.Worker.Extensions.Abstractions

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

public abstract class BindingAttribute : Attribute;

public abstract class InputBindingAttribute : BindingAttribute;

public abstract class OutputBindingAttribute : BindingAttribute;

public abstract class TriggerBindingAttribute : BindingAttribute;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public class ExtensionInformationAttribute(string extensionPackage, string extensionVersion) : Attribute;
