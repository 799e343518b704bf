package kz.akd.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot of the association: one application, one command to start it. */
@SpringBootApplication
public class AkdBot {

    private static final int WRONG_USE = 2;

    public static void main(String[] args) {
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
        application.run(args);
    }
}
