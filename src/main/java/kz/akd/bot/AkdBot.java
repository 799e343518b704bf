package kz.akd.bot;

import kz.akd.bot.storage.choice.StorageUnavailable;
import kz.akd.zones.ZoneRelease;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.NestedExceptionUtils;

/** The bot of the association: one application, one command to start it. */
@SpringBootApplication
public class AkdBot {

    private static final int WRONG_USE = 2;

    public static void main(String[] args) {
        ZoneRelease.use();
        var environment = new Environment(System.getenv());
        var faults = environment.faults();
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(WRONG_USE);
        }
        var application = new SpringApplication(AkdBot.class);
        if (environment.isPlayground()) {
            application.setAdditionalProfiles("playground");
        }
        try {
            application.run(args);
        } catch (RuntimeException failed) {
            var cause = NestedExceptionUtils.getMostSpecificCause(failed);
            if (cause instanceof StorageUnavailable unavailable) {
                System.err.println(unavailable.getMessage());
                System.exit(WRONG_USE);
            }
            throw failed;
        }
    }
}
