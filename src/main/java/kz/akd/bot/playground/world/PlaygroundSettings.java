package kz.akd.bot.playground.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code akd.playground}.
 *
 * @param store the file to keep chats in; empty keeps them in memory only
 * @param floods whether messages sent too fast are refused
 * @param messagesPerSecond how many messages in any second are not too fast
 * @param clock the moment to freeze the clock at; none lets it run
 * @param greeted whether everybody but the newcomers has pressed Start at the very first start
 * @param people the demonstration people
 * @param groups the demonstration groups, in which the bot is
 * @param newcomers the ids of those who have not yet talked to the bot
 */
@ConfigurationProperties("akd.playground")
public record PlaygroundSettings(
        @DefaultValue("1:playground") String token,
        @DefaultValue("./data/playground.mv") String store,
        @DefaultValue("true") boolean floods,
        @DefaultValue("30") int messagesPerSecond,
        @Nullable Instant clock,
        @DefaultValue("true") boolean greeted,
        @DefaultValue List<Account> people,
        @DefaultValue List<Gathering> groups,
        @DefaultValue List<Long> newcomers) {

    /** A group that is there from the first start. */
    public record Gathering(long id, String title, List<Long> members) {

        public GroupChat chat() {
            var chat = new GroupChat(id, title, members);
            chat.hasBot = true;
            return chat;
        }
    }
}
