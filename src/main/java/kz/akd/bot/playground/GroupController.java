package kz.akd.bot.playground;

import java.time.Duration;
import java.util.ArrayList;
import kz.akd.bot.playground.api.Gatherings;
import kz.akd.bot.playground.api.Inlines;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.World;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups, and what is typed after the bot's name in any chat, as the page and the tests see and do them. */
@RestController
@Profile("playground")
@RequestMapping("/playground/api")
class GroupController {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final World world;
    private final Gatherings groups;
    private final Inlines inlines;
    private final PhoneController phones;

    GroupController(World world, Gatherings groups, Inlines inlines, PhoneController phones) {
        this.world = world;
        this.groups = groups;
        this.inlines = inlines;
        this.phones = phones;
    }

    @GetMapping("/groups")
    ResponseEntity<String> all() {
        var all = Json.array();
        world.groups().forEach(group -> all.add(group.shown()));
        return PhoneController.json(all);
    }

    @PostMapping("/groups")
    ResponseEntity<String> add(@RequestBody String body) {
        var wanted = Json.parse(body);
        var members = new ArrayList<Long>();
        wanted.path("members").forEach(member -> members.add(member.asLong()));
        return PhoneController.json(groups.add(
                        wanted.path("title").asString("Group"),
                        members,
                        wanted.path("super").asBoolean(true))
                .shown());
    }

    /** The group as one of its members sees it; with {@code after}, as soon as it has changed since that revision. */
    @GetMapping("/people/{person}/groups/{id}")
    ResponseEntity<String> chat(
            @PathVariable("person") long person,
            @PathVariable("id") long id,
            @RequestParam(name = "after", defaultValue = "-1") long after,
            @RequestParam(name = "wait", defaultValue = "0") int wait)
            throws InterruptedException {
        var group = world.group(id);
        group.awaitAfter(after, Duration.ofSeconds(Math.min(wait, LONGEST_WAIT_SECONDS)));
        return PhoneController.json(groups.view(group, world.chat(person).person));
    }

    @PostMapping("/people/{person}/groups/{id}/messages")
    ResponseEntity<String> say(
            @PathVariable("person") long person,
            @PathVariable("id") long id,
            @RequestBody String body,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle)
            throws InterruptedException {
        var said = Json.parse(body);
        return phones.settled(
                groups.say(
                        world.group(id),
                        world.chat(person).person,
                        said.path("text").asString(""),
                        said.path("reply_to").asInt(0),
                        said.path("topic").asInt(0)),
                settle);
    }

    /** Adds the bot, or removes it. */
    @PostMapping("/people/{person}/groups/{id}/bot")
    ResponseEntity<String> bot(
            @PathVariable("person") long person,
            @PathVariable("id") long id,
            @RequestBody String body,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle)
            throws InterruptedException {
        var wanted = Json.parse(body);
        var by = world.chat(person).person;
        return phones.settled(
                wanted.path("in").asBoolean(true)
                        ? groups.addBot(
                                world.group(id), by, wanted.path("start").asString(""))
                        : groups.removeBot(world.group(id), by),
                settle);
    }

    /** Opens or closes a topic; the general one is 0. */
    @PostMapping("/groups/{id}/topics")
    ResponseEntity<String> topic(@PathVariable("id") long id, @RequestBody String body) {
        var wanted = Json.parse(body);
        groups.topic(
                world.group(id),
                wanted.path("topic").asInt(0),
                wanted.path("closed").asBoolean(false));
        return PhoneController.json(world.group(id).shown());
    }

    @PostMapping("/groups/{id}/upgrade")
    ResponseEntity<String> upgrade(@PathVariable("id") long id) {
        return PhoneController.json(groups.upgrade(world.group(id)).shown());
    }

    /** What the bot finds for some words, in a chat. */
    @PostMapping("/people/{person}/inline")
    ResponseEntity<String> ask(@PathVariable("person") long person, @RequestBody String body)
            throws InterruptedException {
        var asked = Json.parse(body);
        return PhoneController.json(inlines.ask(
                world.chat(person).person,
                world.anyChat(asked.path("chat_id").asLong(person)),
                asked.path("query").asString(""),
                asked.path("offset").asString("")));
    }

    @PostMapping("/people/{person}/inline/chosen")
    ResponseEntity<String> choose(
            @PathVariable("person") long person,
            @RequestBody String body,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle)
            throws InterruptedException {
        var chosen = Json.parse(body);
        return phones.settled(
                inlines.choose(
                        chosen.path("query_id").asString(""),
                        chosen.path("result_id").asString(""),
                        chosen.path("feedback").asBoolean(true)),
                settle);
    }

    @ExceptionHandler({IllegalArgumentException.class, NullPointerException.class})
    ResponseEntity<String> refused(RuntimeException reason) {
        return phones.refused(reason);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return phones.refused(refusal);
    }
}
