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

    /** Set while the jar is built: the beans of the real thing are worked out, though there is no token then. */
    private static final String BUILDING = "spring.aot.processing";

    /** Set by bin/akd-bot for a start that only shows which classes a start needs. */
    private static final String REHEARSAL = "akd.rehearsal";

    private static final String BEANS_KNOWN = "spring.aot.enabled";

    public static void main(String[] args) {
        ZoneRelease.use();
        var environment = new Environment(System.getenv());
        var faults = environment.faults();
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(WRONG_USE);
        }
        var application = new SpringApplication(AkdBot.class);
        if (!environment.isPlayground()) {
            useBeansKnownBeforehand();
        } else if (!Boolean.getBoolean(BUILDING)) {
            application.setAdditionalProfiles("playground");
        }
        try {
            var running = application.run(args);
            if (Boolean.getBoolean(REHEARSAL)) {
                running.close();
            }
        } catch (RuntimeException failed) {
            var cause = NestedExceptionUtils.getMostSpecificCause(failed);
            if (cause instanceof StorageUnavailable unavailable) {
                System.err.println(unavailable.getMessage());
                System.exit(WRONG_USE);
            }
            throw failed;
        }
    }

    /** A jar has them, of the real thing alone; elsewhere, and where somebody says otherwise, each start works them out. */
    private static void useBeansKnownBeforehand() {
        var made = AkdBot.class.getResource("AkdBot__ApplicationContextInitializer.class");
        if (made != null && System.getProperty(BEANS_KNOWN) == null) {
            System.setProperty(BEANS_KNOWN, "true");
        }
    }
}
