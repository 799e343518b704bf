package kz.akd.bot.chatkit.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;

/**
 * When something is, as an argument of a {@link Text}: "Thu 17 December, 14:30–16:00 (in Astana 18:30–20:00)". The reader's own
 * clock comes first, and the place's beside it where they differ (rule 4).
 *
 * @param ends where it is told until when
 * @param place by whose clock it was said, where it takes place somewhere
 * @param city what the place is called; else the city its zone is known by
 * @param near whether today and tomorrow are called so: only in what is read at once
 */
public record When(
        Instant starts, Optional<Instant> ends, Optional<ZoneId> place, Optional<String> city, boolean near) {

    public static When at(Instant moment) {
        return new When(moment, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static When at(LocalMoment moment) {
        return new When(moment.instant(), Optional.empty(), Optional.of(moment.zone()), Optional.empty(), false);
    }

    /** As whoever is reminded of it reads it: "tomorrow at 19:00", "today at 19:00, in 2 hours". */
    public static When soon(LocalMoment moment) {
        return at(moment).said();
    }

    public static When soon(Instant moment) {
        return at(moment).said();
    }

    private When said() {
        return new When(starts, ends, place, city, true);
    }

    public When until(Optional<LocalMoment> end) {
        return new When(starts, end.map(LocalMoment::instant), place, city, near);
    }

    public When in(Optional<String> called) {
        return new When(starts, ends, place, called, near);
    }
}
