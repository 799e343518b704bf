package kz.akd.bot.telegram.updates;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where Telegram brings updates, if it does, and the secret by which it is known. The secret follows from the token, so
 * that all nodes and all starts have the same one and nobody has to keep it.
 */
@Component
public class WebhookAddress {

    public static final String PATH = "/telegram/updates";
    private static final String ALGORITHM = "HmacSHA256";

    private final String publicUrl;
    private final String secret;

    WebhookAddress(@Value("${akd.public-url:}") String publicUrl, @Value("${akd.telegram.token:}") String token) {
        this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
        this.secret = derived(token);
    }

    /** Whether updates are brought; otherwise they are asked for. */
    public boolean isUsed() {
        return !publicUrl.isEmpty();
    }

    public String url() {
        return publicUrl + PATH;
    }

    /** 64 of the characters Telegram allows (Bot API, setWebhook: secret_token). */
    public String secret() {
        return secret;
    }

    /** Compares in a time that says nothing about the secret. */
    public boolean isSecret(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String derived(String token) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(("akd:" + token).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal("webhook".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
