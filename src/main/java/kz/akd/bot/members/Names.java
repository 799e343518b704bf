package kz.akd.bot.members;

import kz.akd.bot.shared.Language;

/** What one thing is called in each language. */
public record Names(String kk, String ru, String en) {

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
