package kz.akd.bot.members;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number, as +77011234567 (E.164). Private: its toString does not show it. */
public record Phone(String number) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String E164 = "\\+\\d{7,15}";
    private static final String HOME_REGION = "KZ";

    public Phone {
        if (!number.matches(E164)) {
            throw new IllegalArgumentException("not in E.164");
        }
    }

    /** A number in any way of writing; without a country's code it is one of Kazakhstan. */
    public static Optional<Phone> parse(String written) {
        try {
            // Telegram gives contacts without the plus
            var international = written.matches("\\d{11,15}") && !written.startsWith("8") ? "+" + written : written;
            var parsed = NUMBERS.parse(international, HOME_REGION);
            var number = NUMBERS.format(parsed, PhoneNumberFormat.E164);
            return NUMBERS.isPossibleNumber(parsed) && number.matches(E164)
                    ? Optional.of(new Phone(number))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
