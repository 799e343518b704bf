package kz.akd.bot.chatkit.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Turns {@link Text} into words: as Telegram's HTML for messages, or plain for buttons and toasts. */
@Component
public final class Texts implements PlainText {

    private final Bundles bundles = new Bundles();
    private final Clock clock;

    public Texts(Clock clock) {
        this.clock = clock;
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
            return moment(instant, visitor, manner);
        } else if (argument instanceof LocalMoment local) {
            return momentOfPlace(local, visitor, manner);
        } else if (argument instanceof LocalDate date) {
            return MomentWriter.date(date, visitor.language(), today(visitor.zone()));
        } else if (argument instanceof Money money) {
            return manner.typed(MoneyWriter.write(money, visitor.language()));
        } else if (argument instanceof ZoneId zone) {
            return MomentWriter.zone(zone, visitor.language(), clock.instant());
        }
        throw new IllegalArgumentException("cannot show a " + argument.getClass());
    }

    /** The reader's own time first, and the place's beside it where they differ (rule 4). */
    private String momentOfPlace(LocalMoment local, Visitor visitor, Manner manner) {
        var own = moment(local.instant(), visitor, manner);
        var shown = local.shown().time();
        if (local.in(visitor.zone()).time().equals(shown)) {
            return own;
        }
        var there = MomentWriter.dateTime(shown, visitor.language(), today(local.zone()));
        var place = MomentWriter.city(local.zone(), visitor.language());
        return bundles.format("chatkit.moment.elsewhere", visitor.language()).format(new Object[] {own, there, place});
    }

    private String moment(Instant instant, Visitor visitor, Manner manner) {
        var own = LocalMoment.at(instant, visitor.zone()).time();
        return manner.moment(instant, MomentWriter.dateTime(own, visitor.language(), today(visitor.zone())));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The two ways a text goes out. */
    private enum Manner {
        HTML {
            @Override
            String typed(String words) {
                return words.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
            }

            @Override
            String written(Formatted words) {
                return FormattedHtml.of(words, this::typed);
            }

            /**
             * A date-time entity (Bot API 9.5): the phone shows the moment in its own way; ours is the fallback. From 2038
             * on there is ours alone: the entity's 32 bits end there, and an answer with more cannot be read, so that the
             * message would be sent over and over.
             */
            @Override
            String moment(Instant instant, String written) {
                if (instant.getEpochSecond() > Integer.MAX_VALUE) {
                    return typed(written);
                }
                return "<tg-time unix=\"" + instant.getEpochSecond() + "\" format=\"wDt\">" + typed(written)
                        + "</tg-time>";
            }
        },
        PLAIN {
            @Override
            String typed(String words) {
                return words;
            }

            @Override
            String written(Formatted words) {
                return words.words();
            }

            @Override
            String moment(Instant instant, String written) {
                return written;
            }
        };

        abstract String typed(String words);

        abstract String written(Formatted words);

        abstract String moment(Instant instant, String written);
    }
}
