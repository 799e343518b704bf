package kz.akd.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot of the association: one application, one command to start it. */
@SpringBootApplication
public class AkdBot {

    public static void main(String[] args) {
        SpringApplication.run(AkdBot.class, args);
    }
}
