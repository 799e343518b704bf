package kz.akd.bot.shared;

import java.util.Locale;

/** How an enum's constant ends a key: in lower case, with hyphens. */
public final class ConstantKey {

    private ConstantKey() {}

    /** {@code "event."} and {@code CALLED_OFF} give {@code event.called-off}. */
    public static String of(String beginning, Enum<?> constant) {
        return of(beginning, constant.name());
    }

    public static String of(String beginning, String name) {
        return beginning + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
