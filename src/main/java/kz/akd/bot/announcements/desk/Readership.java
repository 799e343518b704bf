package kz.akd.bot.announcements.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementFacts.UnreadNudged;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Service;

/** Who has read an announcement, and who has not. */
@Service
public class Readership {

    /** Nobody is asked twice on one day. */
    private static final Duration BETWEEN_NUDGES = Duration.ofHours(12);

    private final Documents<AnnouncementId, Announcement> announcements;
    private final Announcements desk;
    private final CopyStore copies;
    private final Clock clock;

    Readership(
            Documents<AnnouncementId, Announcement> announcements, Announcements desk, CopyStore copies, Clock clock) {
        this.announcements = announcements;
        this.desk = desk;
        this.copies = copies;
        this.clock = clock;
    }

    /** That somebody has read it; {@code before} where they had said so already. */
    public record HasRead(Announcement announcement, boolean before) {}

    /** What somebody was sent; refused to whom it was not sent. */
    public Result<Announcement> received(PersonId person, AnnouncementId id) {
        return copies.find(id, person)
                .flatMap(copy -> announcements.find(id))
                .<Result<Announcement>>map(Result::done)
                .orElseGet(() -> Result.refused(AnnouncementRefusal.NOT_ADDRESSED));
    }

    /** Notes that somebody has read what they were sent. */
    public Result<HasRead> read(PersonId person, AnnouncementId id) {
        return received(person, id).map(announcement -> {
            var copy = copies.find(id, person);
            copy.ifPresent(copies::read);
            return new HasRead(
                    announcement, copy.filter(before -> before.read() != null).isPresent());
        });
    }

    /** Those who got it and have not said that they have read it. */
    public Result<List<PersonId>> unread(PersonId by, AnnouncementId id) {
        return desk.look(by, id).map(announcement -> unread(id));
    }

    /** The same, for what they are told. */
    public List<PersonId> unread(AnnouncementId id) {
        return copies.unread(id).stream().map(Copy::person).toList();
    }

    public Optional<Announcement> find(AnnouncementId id) {
        return announcements.find(id);
    }

    /** Asks those who have not read it to do so; answers how many. */
    public Result<Integer> nudge(PersonId by, AnnouncementId id) {
        return unread(by, id).flatMap(unread -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (unread.isEmpty()) {
                return Result.refused(AnnouncementRefusal.ALL_HAVE_READ);
            }
            return announcements
                    .change(id, announcement -> {
                        var last = announcement.nudged();
                        if (last != null && last.plus(BETWEEN_NUDGES).isAfter(now)) {
                            return Change.none(
                                    announcement, Result.<Integer>refused(AnnouncementRefusal.NUDGED_TODAY, last));
                        }
                        var after = announcement.nudged(now);
                        return Change.to(after, Result.done(unread.size()), new UnreadNudged(id, after.nudges()));
                    })
                    .orElseGet(() -> Result.refused(AnnouncementRefusal.GONE));
        });
    }
}
