package kz.akd.bot.chatkit.conversation;

import java.util.List;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.shared.facts.StoredAs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers what the features register. */
@Configuration(proxyBeanMethods = false)
class ChatkitConfiguration {

    @Bean
    StoredAs<ChatId, Long> chatId() {
        return new StoredAs<>(ChatId.class, Long.class, ChatId::value, ChatId::new);
    }

    @Bean
    Routes routes(List<ChatFeature> features) {
        return new Routes(features);
    }
}
