package kz.akd.bot.playground;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.playground.api.Faults;
import kz.akd.bot.playground.api.Floods;
import kz.akd.bot.playground.api.Phones;
import kz.akd.bot.playground.api.WebhookSender;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.world.World;
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
                        GroupController.class,
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

    public Faults faults() {
        return context.getBean(Faults.class);
    }

    /** From now on any call fails with a probability, in one of Telegram's ways; with 0, none does. */
    public void storm(double likely, long seed, String... faults) {
        faults().storm(likely, Stream.of(faults).map(Faults.Fault::valueOf).toList(), new Random(seed));
    }

    /** The next calls of a method go wrong, one after another. */
    public void next(String method, String... wrong) {
        Stream.of(wrong).map(Faults.Fault::valueOf).forEach(fault -> faults().next(method, fault));
    }

    /** Waits until all faults that were ordered have struck. */
    public void awaitFaults() {
        while (faults().ordered() > 0) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Brings updates to several nodes in turn, once one of them has set the webhook. */
    public void bringInTurnTo(List<URI> nodes) {
        context.getBean(WebhookSender.class).bringInTurnTo(nodes);
    }

    /** How many messages were taken. */
    public int accepted() {
        synchronized (world()) {
            return context.getBean(Floods.class).accepted();
        }
    }

    /** How many messages were refused with 429 for their pace. */
    public int throttled() {
        synchronized (world()) {
            return context.getBean(Floods.class).refused();
        }
    }

    /** Makes people who have started the bot, without the bot hearing of it; answers their ids. */
    public List<Long> people(int count) {
        var phones = context.getBean(Phones.class);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var chat = phones.add("Person " + i, "", "en", "", ZoneId.of("Asia/Almaty"));
                    chat.started = true;
                    return chat.person.id();
                })
                .toList();
    }

    /** How many messages of the bot in a chat hold some words. */
    public long timesSeen(long person, String words) {
        synchronized (world()) {
            return world().chat(person).messages.values().stream()
                    .filter(message -> message.path("from").path("is_bot").asBoolean())
                    .filter(message -> message.path("text").asString("").contains(words))
                    .count();
        }
    }

    /** All that the bot has written to a person, in order. */
    public List<String> answersTo(long person) {
        synchronized (world()) {
            return world().chat(person).messages.values().stream()
                    .filter(message -> message.path("from").path("is_bot").asBoolean())
                    .map(message -> message.path("text").asString(""))
                    .toList();
        }
    }

    /** The secret that the bot set with its webhook. */
    public String webhookSecret() {
        return world().document("webhook").path("secret_token").asString();
    }

    /** A person sends words; answers the update's id. */
    public int says(long person, String words) {
        var phones = context.getBean(Phones.class);
        return phones.say(world().chat(person), Json.object().put("text", words))
                .update();
    }

    /** A person taps a button of the last message that has the data, or would have it; answers the update's id. */
    public int taps(long person, String data) {
        var chat = world().chat(person);
        synchronized (world()) {
            int last = chat.messages.lastKey();
            return context.getBean(Phones.class)
                    .tap(chat.person, chat, last, data)
                    .update();
        }
    }

    /** Queues an update as it is, whatever it says. */
    public int queues(String kind, String content) {
        return world().updates().add(kind, Json.parseObject(content));
    }

    /** A person taps a button of their last message, and sees that message change: answers the nanoseconds in between. */
    public long answeredAfterNanos(long person, String data) throws InterruptedException {
        var chat = world().chat(person);
        int last;
        String before;
        synchronized (world()) {
            last = chat.messages.lastKey();
            before = Json.write(chat.messages.get(last));
        }
        long start = System.nanoTime();
        context.getBean(Phones.class).tap(chat.person, chat, last, data);
        while (true) {
            long revision = chat.revision();
            synchronized (world()) {
                if (!Json.write(chat.messages.get(last)).equals(before)) {
                    return System.nanoTime() - start;
                }
            }
            chat.awaitAfter(revision, Duration.ofSeconds(5));
        }
    }

    public int pendingUpdates() {
        return world().updates().pending();
    }

    private World world() {
        return context.getBean(World.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
