package kz.akd.bot.chatkit.text;

import java.time.Instant;
import kz.akd.bot.shared.Formatted;

/** The two ways a text goes out. */
enum Manner {
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
         * A date-time entity (Bot API 9.5). From 2038 on there are our words alone: the entity's 32 bits end there, and an
         * answer with more cannot be read, so that the message would be sent over and over.
         */
        @Override
        String moment(Instant instant, String format, String written) {
            if (instant.getEpochSecond() > Integer.MAX_VALUE) {
                return typed(written);
            }
            var how = format.isEmpty() ? "" : " format=\"" + format + "\"";
            return "<tg-time unix=\"" + instant.getEpochSecond() + "\"" + how + ">" + typed(written) + "</tg-time>";
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
        String moment(Instant instant, String format, String written) {
            return written;
        }
    };

    /** The phone writes it in its own way, with the weekday, the day and the time; ours is the fallback. */
    static final String DAY_AND_TIME = "wDt";

    static final String TIME = "t";

    /** Our words stand, and a tap on them shows the moment by the phone's own clock. */
    static final String AS_WRITTEN = "";

    abstract String typed(String words);

    abstract String written(Formatted words);

    abstract String moment(Instant instant, String format, String written);
}
