package kz.akd.bot.playground;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The stand-in of the Bot API server by itself, without the bot, on a free port. */
public final class StandIn implements AutoCloseable {

    private static final String WITHOUT = String.join(
            ",",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.health.DataMongoHealthContributorAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");

    private static final List<String> BY_ITSELF = List.of(
            "server.port=0",
            "akd.playground.store=",
            "akd.playground.greeted=false",
            "akd.playground.floods=false",
            "spring.autoconfigure.exclude=" + WITHOUT);

    private final ConfigurableApplicationContext context;

    private StandIn(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EnableAutoConfiguration
    private static final class Alone {}

    /** Starts it with the demonstration people, in memory unless a property names a file. */
    public static StandIn start(String... properties) {
        return new StandIn(new SpringApplicationBuilder(
                        Alone.class,
                        PlaygroundConfiguration.class,
                        BotApiController.class,
                        PhoneController.class,
                        PlaygroundController.class,
                        LoopbackOnly.class)
                .profiles("playground")
                .run(arguments(properties)));
    }

    /** Each property once: given twice on a command line, it would be a list. */
    private static String[] arguments(String... properties) {
        var each = new LinkedHashMap<String, String>();
        Stream.concat(BY_ITSELF.stream(), Stream.of(properties))
                .forEach(property -> each.put(property.split("=", 2)[0], property));
        return each.values().stream().map(property -> "--" + property).toArray(String[]::new);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Playground playground() {
        return new Playground(address());
    }

    Faults faults() {
        return context.getBean(Faults.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
