package kz.akd.bot.agenda.chat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import kz.akd.bot.agenda.Agenda;
import kz.akd.bot.agenda.Subscriptions;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where calendar programs look at agendas, by the secret in the address. The secret is logged nowhere; a wrong one, a
 * revoked one and that of a former member look alike.
 */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int REMEMBERED = 10_000;

    private final CalendarAddress address;
    private final Subscriptions subscriptions;
    private final Agenda agenda;
    private final CalendarFiles files;
    private final Visitors visitors;

    /** A program looks once an hour; several of one person, and somebody who pulls to refresh, have room in this. */
    private final LoadingCache<PersonId, Bucket> looks =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(person -> bucket(30, Duration.ofHours(1)));

    /** Of all who come with a secret that is none. */
    private final Bucket misses = bucket(300, Duration.ofMinutes(1));

    CalendarController(
            CalendarAddress address,
            Subscriptions subscriptions,
            Agenda agenda,
            CalendarFiles files,
            Visitors visitors) {
        this.address = address;
        this.subscriptions = subscriptions;
        this.agenda = agenda;
        this.files = files;
        this.visitors = visitors;
    }

    private static Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                .build();
    }

    @GetMapping(CalendarAddress.PATH)
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        if (!address.isUsed()) {
            return ResponseEntity.notFound().build();
        }
        var owner = subscriptions.owner(secret);
        var pace = owner.map(looks::get).orElse(misses);
        if (!pace.tryConsume(1)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "600")
                    .build();
        }
        return owner.flatMap(this::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ResponseEntity<byte[]>> file(PersonId owner) {
        var listing = agenda.calendar(owner);
        var reader = visitors.find(owner);
        if (listing.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        if (!listing.get().complete()) {
            // a calendar takes away from the phone what is not in the file
            return Optional.of(
                    ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
        }
        try {
            return Optional.of(ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noStore())
                    .body(files.subscribed(listing.get().items(), reader.get())));
        } catch (Undelivered unreachable) {
            return Optional.of(
                    ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
        }
    }
}
