package kz.akd.bot.chatkit.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Turns {@link Text} into words: as Telegram's HTML for messages, or plain for buttons and toasts. */
@Component
public final class Texts implements PlainText {

    private final Bundles bundles = new Bundles();
    private final WhenWriter whens;
    private final Clock clock;

    public Texts(Clock clock) {
        this.clock = clock;
        whens = new WhenWriter(bundles, clock);
    }

    /** HTML in which everything that people typed is escaped. */
    public String html(Text text, Visitor visitor) {
        return words(text, visitor, Manner.HTML);
    }

    @Override
    public String plain(Text text, Visitor visitor) {
        return words(text, visitor, Manner.PLAIN);
    }

    /** A text of the bundles without arguments, such as a command's description. */
    public String plain(String key, Language language) {
        return bundles.format(key, language).format(Map.of());
    }

    Map<String, String> all(Language language) {
        return bundles.all(language);
    }

    private String words(Text text, Visitor visitor, Manner manner) {
        if (text instanceof Text.Typed typed) {
            return manner.typed(typed.words());
        } else if (text instanceof Text.Written written) {
            return manner.written(written.words());
        } else if (text instanceof Text.Joined joined) {
            var words = new StringBuilder();
            joined.parts().forEach(part -> words.append(words(part, visitor, manner)));
            return words.toString();
        }
        var phrase = (Text.Phrase) text;
        var arguments = phrase.arguments().stream()
                .map(argument -> argument(argument, visitor, manner))
                .toArray();
        return bundles.format(phrase.key(), visitor.language()).format(arguments);
    }

    private Object argument(Object argument, Visitor visitor, Manner manner) {
        if (argument instanceof Number) {
            return argument;
        } else if (argument instanceof Text text) {
            return words(text, visitor, manner);
        } else if (argument instanceof String typed) {
            return manner.typed(typed);
        } else if (argument instanceof Instant instant) {
            return whens.write(When.at(instant), visitor, manner);
        } else if (argument instanceof LocalMoment local) {
            return whens.write(When.at(local), visitor, manner);
        } else if (argument instanceof When when) {
            return whens.write(when, visitor, manner);
        } else if (argument instanceof Day day) {
            return whens.write(day, visitor);
        } else if (argument instanceof LocalDate date) {
            return MomentWriter.date(date, visitor.language(), today(visitor.zone()));
        } else if (argument instanceof Money money) {
            return manner.typed(MoneyWriter.write(money, visitor.language()));
        } else if (argument instanceof ZoneId zone) {
            return MomentWriter.zone(zone, visitor.language(), clock.instant());
        }
        throw new IllegalArgumentException("cannot show a " + argument.getClass());
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
