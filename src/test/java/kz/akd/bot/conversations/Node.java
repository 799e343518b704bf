package kz.akd.bot.conversations;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.akd.bot.AkdBot;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot within the test's process, as it runs with a token: one of several nodes, or the only one. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one on a MongoDB and a Bot API server. */
    static Node start(String mongo, URI server, String... properties) {
        var arguments = new ArrayList<>(List.of(
                "akd.telegram.token=1:playground",
                "akd.telegram.url=" + server,
                "akd.admin-ids=1005",
                "akd.storage.uri=" + mongo,
                "server.port=0",
                "spring.quartz.scheduler-name=" + UUID.randomUUID()));
        arguments.addAll(List.of(properties));
        return new Node(SpringApplication.run(
                AkdBot.class,
                arguments.stream().map(property -> "--" + property).toArray(String[]::new)));
    }

    URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Sweep sweep(String name) {
        return context.getBeansOfType(Sweep.class).values().stream()
                .filter(sweep -> sweep.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
