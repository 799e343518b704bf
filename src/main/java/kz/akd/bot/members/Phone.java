package kz.akd.bot.members;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number, as +77011234567 (E.164). Private: its toString does not show it. */
public record Phone(String number) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String E164 = "\\+\\d{7,15}";
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    private static final String HOME_REGION = "KZ";

    public Phone {
        if (!number.matches(E164)) {
            throw new IllegalArgumentException("not in E.164");
        }
    }

    /**
     * The number of a contact that somebody shared. Telegram hands it over with its country's code, with or without the
     * plus: it is never completed by the rules of a country, which would make another person's number of it.
     */
    public static Optional<Phone> shared(String contact) {
        var number = "+" + NO_DIGIT.matcher(contact).replaceAll("");
        return number.matches(E164) ? Optional.of(new Phone(number)) : Optional.empty();
    }

    /** A number that somebody wrote, in any way; without a country's code it is one of Kazakhstan. */
    public static Optional<Phone> parse(String written) {
        try {
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

    /** Whether what was written does not have all its digits: its country's code was taken for granted. */
    public boolean completes(String written) {
        return !number.equals("+" + NO_DIGIT.matcher(written).replaceAll(""));
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
