package kz.akd.bot.playground.api;

import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.world.PlaygroundSettings;
import kz.akd.bot.playground.world.World;
import org.springframework.beans.factory.InitializingBean;

/** Lets the demonstration people who are no newcomers press Start at the very first start, so that their phones live. */
public final class FirstGreeting implements InitializingBean {

    private final World world;
    private final Phones phones;
    private final PlaygroundSettings settings;

    public FirstGreeting(World world, Phones phones, PlaygroundSettings settings) {
        this.world = world;
        this.phones = phones;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        if (settings.greeted() && world.document("greeted") == null) {
            world.keepDocument("greeted", Json.object());
            var start = Json.object().put("text", "/start");
            for (var person : settings.people()) {
                if (!settings.newcomers().contains(person.id())) {
                    phones.say(world.chat(person.id()), start);
                }
            }
        }
    }
}
