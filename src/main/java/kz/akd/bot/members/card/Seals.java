package kz.akd.bot.members.card;

import kz.akd.bot.shared.SignedToken;
import org.springframework.stereotype.Service;

/** Seals of which all nodes share the keys. */
@Service
public class Seals {

    private final Secrets secrets;

    public Seals(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * A seal with a key of its own.
     *
     * @param purpose no two have the same
     * @param subject how many bytes are signed
     */
    public SignedToken of(String purpose, int subject) {
        return new SignedToken(secrets.key(purpose), purpose, subject);
    }
}
