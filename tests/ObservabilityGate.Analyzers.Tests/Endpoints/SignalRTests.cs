namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class SignalRTests
{
    private const string Bare = """
        using Microsoft.AspNetCore.SignalR;

        public interface IClient { Task Receive(int id); }

        public class ChatHub : Hub
        {
            public Task {|#0:Send|}(int id) => Stock.TakeAsync(id);
        }

        public class TypedHub : Hub<IClient>
        {
            public async Task {|#1:Send|}(int id)
            {
                await Clients.All.Receive(id);
                Stock.Take(id);
            }
        }
        """;

    [Fact]
    public Task HubMethodWithoutHook_IsReported() => Presence.VerifyBareAsync("signalr", Bare, "Send(int)", "Send(int)");

    [Fact]
    public Task HubMethodWithoutHook_NothingRestored_IsReported() => Presence.VerifyNotRestoredAsync("""
        using Microsoft.AspNetCore.SignalR;

        public class ChatHub : Hub
        {
            public Task {|OBG1001:Send|}(int id) => Stock.TakeAsync(id);
        }

        public interface IClient { }

        public class TypedHub : Hub<IClient>
        {
            public Task {|OBG1001:Send|}(int id) => Stock.TakeAsync(id);
        }
        """);

    [Fact]
    public Task HubMethodWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.Logging;

        public class ChatHub(ILogger<ChatHub> logger) : Hub
        {
            public Task Send(int id)
            {
                logger.LogInformation("Message {Id}", id);
                return Stock.TakeAsync(id);
            }
        }
        """);

    [Fact]
    public Task WhatClientsCannotCall_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.SignalR;

        public class ChatHub : Hub
        {
            public override Task OnConnectedAsync() => Stock.TakeAsync(1);

            public override Task OnDisconnectedAsync(Exception? exception) => Stock.TakeAsync(1);

            public static int Shared() => Stock.Take(1);

            private int Private() => Stock.Take(1);

            protected int Protected() => Stock.Take(1);

            public override string ToString() => Stock.Take(1).ToString();
        }

        public class GitHub
        {
            public int Send() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task OwnHubBase_IsFollowed() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.SignalR;

        public abstract class HubBase<T> : Hub
        {
            public int {|OBG1001:Ping|}() => Stock.Take(1);
        }

        public class ChatHub : HubBase<int>
        {
            public async IAsyncEnumerable<int> {|OBG1001:Stream|}(int count)
            {
                for (var i = 0; i < count; i++)
                    yield return await Stock.TakeAsync(i);
            }
        }
        """);
}
