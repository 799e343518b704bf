package kz.akd.bot.members;

import java.time.ZoneId;
import kz.akd.bot.shared.Language;

/** Where a member serves: a department of the ministry or a mission abroad. */
public record Unit(UnitId id, Names name, Names city, Names country, ZoneId zone) {

    /** A name in the association's languages. */
    public record Names(String kk, String ru, String en) {
        public String in(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
        }
    }
}
