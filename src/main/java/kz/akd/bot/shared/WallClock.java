package kz.akd.bot.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one place that reads the machine's clock; the playground brings its own, which can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("!playground")
class WallClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
