package kz.akd.bot.conversations;

import kz.akd.bot.AkdBot;
import kz.akd.zones.ZoneRelease;
import org.springframework.boot.SpringApplication;

/** The bot as a process of its own, with {@link RoadProbe} in it. */
final class ProbedBot {

    private ProbedBot() {}

    public static void main(String[] args) {
        ZoneRelease.use();
        var application = new SpringApplication(AkdBot.class);
        application.setAdditionalProfiles("probe");
        application.run(args);
    }
}
