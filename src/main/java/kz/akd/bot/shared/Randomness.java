package kz.akd.bot.shared;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of chance, so that tests can name a seed instead. Good enough for secrets. */
@Configuration(proxyBeanMethods = false)
class Randomness {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
