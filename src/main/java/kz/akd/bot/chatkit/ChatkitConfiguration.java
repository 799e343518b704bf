package kz.akd.bot.chatkit;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what the features register. */
@Configuration(proxyBeanMethods = false)
class ChatkitConfiguration {

    @Bean
    Routes routes(List<ChatFeature> features) {
        return new Routes(features);
    }
}
