package kz.akd.bot.playground;

import org.springframework.beans.factory.InitializingBean;

/** Lets the demonstration people who are no newcomers press Start at the very first start, so that their phones live. */
final class FirstGreeting implements InitializingBean {

    private final World world;
    private final Phones phones;
    private final PlaygroundSettings settings;

    FirstGreeting(World world, Phones phones, PlaygroundSettings settings) {
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
