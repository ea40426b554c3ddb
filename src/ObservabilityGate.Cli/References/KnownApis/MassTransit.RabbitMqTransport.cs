// needs: MassTransit, MassTransit.Abstractions
// namespaces: MassTransit
// packages: MassTransit.RabbitMQ

namespace MassTransit;

public interface IRabbitMqHostConfigurator
{
    void Password(string password);
    void Username(string username);
}

public interface IRabbitMqReceiveEndpointConfigurator : IReceiveEndpointConfigurator
{
    bool AutoDelete { set; }
    bool Durable { set; }
}

public interface IRabbitMqBusFactoryConfigurator : IBusFactoryConfigurator
{
    void Host(string host, string virtualHost, Action<IRabbitMqHostConfigurator>? configure = null);
    void Host(Uri address, Action<IRabbitMqHostConfigurator>? configure = null);
    void ReceiveEndpoint(string queueName, Action<IRabbitMqReceiveEndpointConfigurator> configureEndpoint);
}

public static class RabbitMqHostConfigurationExtensions
{
    public static void Host(this IRabbitMqBusFactoryConfigurator configurator, string hostAddress, Action<IRabbitMqHostConfigurator>? configure = null) => throw null!;
}

public static class RabbitMqBusFactoryConfiguratorExtensions
{
    public static void UsingRabbitMq(this IBusRegistrationConfigurator configurator, Action<IBusRegistrationContext, IRabbitMqBusFactoryConfigurator>? configure = null) => throw null!;
}
