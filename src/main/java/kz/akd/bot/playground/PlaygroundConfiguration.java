package kz.akd.bot.playground;

import java.nio.file.Path;
import java.util.Optional;
import kz.akd.bot.playground.api.BotApiServer;
import kz.akd.bot.playground.api.Faults;
import kz.akd.bot.playground.api.FirstGreeting;
import kz.akd.bot.playground.api.Floods;
import kz.akd.bot.playground.api.Gatherings;
import kz.akd.bot.playground.api.Inlines;
import kz.akd.bot.playground.api.Phones;
import kz.akd.bot.playground.api.WebhookSender;
import kz.akd.bot.playground.world.MovableClock;
import kz.akd.bot.playground.world.Pile;
import kz.akd.bot.playground.world.PlaygroundSettings;
import kz.akd.bot.playground.world.World;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The parts of the playground, put together. */
@Configuration(proxyBeanMethods = false)
@Profile("playground")
@EnableConfigurationProperties(PlaygroundSettings.class)
class PlaygroundConfiguration {

    @Bean
    MovableClock clock(PlaygroundSettings settings) {
        return new MovableClock(Optional.ofNullable(settings.clock()));
    }

    /** With the demonstration people in it from the first start. */
    @Bean(destroyMethod = "close")
    World world(PlaygroundSettings settings, MovableClock clock) {
        var file = settings.store().isBlank() ? null : Path.of(settings.store());
        var world = new World(new Pile(file), clock);
        if (world.isFresh()) {
            settings.people().forEach(world::add);
        }
        if (world.groups().isEmpty()) {
            settings.groups().forEach(group -> world.add(group.chat()));
        }
        return world;
    }

    @Bean
    BotApiServer botApiServer(World world, Floods floods, WebhookSender sender, Inlines inlines) {
        return new BotApiServer(world, floods, sender, inlines);
    }

    @Bean
    Floods floods(PlaygroundSettings settings) {
        return new Floods(settings.floods(), settings.messagesPerSecond());
    }

    @Bean(destroyMethod = "close")
    WebhookSender webhookSender(World world) {
        return new WebhookSender(world.updates());
    }

    @Bean
    Phones phones(World world, BotApiServer server) {
        return new Phones(world, server);
    }

    @Bean
    Inlines inlines(World world) {
        return new Inlines(world);
    }

    @Bean
    Gatherings gatherings(World world, BotApiServer server) {
        return new Gatherings(world, server);
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    /** At the very first start everybody but the newcomers has pressed Start. */
    @Bean
    FirstGreeting firstGreeting(World world, Phones phones, PlaygroundSettings settings) {
        return new FirstGreeting(world, phones, settings);
    }
}
