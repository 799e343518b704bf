package kz.akd.bot.announcements.desk;

import static kz.akd.bot.announcements.desk.AnnouncementChanges.done;
import static kz.akd.bot.announcements.desk.AnnouncementChanges.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementStopped;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.announcements.copies.Reach;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.stereotype.Service;

/** What organisers have done with what they wrote: sent, stopped, gone on with, corrected, taken back. */
@Service
public class Broadcasts {

    private final AnnouncementChanges changes;
    private final AnnouncementRights rights;
    private final CopyStore copies;
    private final Reach reach;
    private final Clock clock;

    public Broadcasts(
            AnnouncementChanges changes, AnnouncementRights rights, CopyStore copies, Reach reach, Clock clock) {
        this.changes = changes;
        this.rights = rights;
        this.copies = copies;
        this.reach = reach;
        this.clock = clock;
    }

    /** Has it go out now. */
    public Result<Announcement> send(PersonId by, AnnouncementId id) {
        return begin(by, id, announcement -> announcement.sending(now()), "announcement.sent");
    }

    /** Has it go out at a moment. */
    public Result<Announcement> schedule(PersonId by, AnnouncementId id, Instant moment) {
        if (!moment.isAfter(now())) {
            return Result.refused(AnnouncementRefusal.PAST);
        }
        return begin(by, id, announcement -> announcement.scheduled(moment), "announcement.scheduled");
    }

    private Result<Announcement> begin(PersonId by, AnnouncementId id, UnaryOperator<Announcement> begun, String deed) {
        var result = changes.open(
                by,
                id,
                announcement -> reach.of(announcement).people().isEmpty()
                        ? refused(announcement, AnnouncementRefusal.NOBODY)
                        : rights.addressing(announcement.author(), announcement.to())
                                .fold(
                                        allowed -> done(begun.apply(announcement)),
                                        refused -> Change.none(announcement, refused.<Announcement>as())));
        return changes.noted(by, result, deed);
    }

    /** It is not to go out at its moment after all. */
    public Result<Announcement> unschedule(PersonId by, AnnouncementId id) {
        return changes.open(by, id, announcement -> done(announcement.unscheduled()));
    }

    /** No further copy goes out but those that are under way. */
    public Result<Announcement> stop(PersonId by, AnnouncementId id) {
        var result = changes.change(
                by,
                id,
                announcement -> announcement.isSending()
                        ? stop(announcement)
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return changes.noted(by, result, "announcement.stopped");
    }

    private Change<Announcement, Result<Announcement>> stop(Announcement announcement) {
        var stopped = announcement.stopped(now());
        return Change.to(stopped, Result.done(stopped), new AnnouncementStopped(stopped.id()));
    }

    /** Goes on with those who have not got it. */
    public Result<Announcement> goOn(PersonId by, AnnouncementId id) {
        var result = changes.change(
                by,
                id,
                announcement -> announcement.state() == State.STOPPED
                        ? rights.addressing(announcement.author(), announcement.to())
                                .fold(
                                        allowed -> done(announcement.sending(now())),
                                        refused -> Change.none(announcement, refused.<Announcement>as()))
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return changes.noted(by, result, "announcement.sent");
    }

    /** Tries again to reach those whose copy failed; what was stopped is gone on with first, as it would go out to all. */
    public Result<Announcement> tryAgain(PersonId by, AnnouncementId id) {
        return changes.look(by, id).flatMap(announcement -> {
            if (announcement.state() != State.SENT) {
                return Result.refused(AnnouncementRefusal.NOT_ON_ITS_WAY);
            } else if (copies.beginAnew(id) == 0) {
                return Result.refused(AnnouncementRefusal.NOBODY_LEFT);
            }
            return changes.change(by, id, found -> done(found.sending(now())));
        });
    }

    /** Has those who got it see other words; what it carries stays. */
    public Result<Announcement> correct(PersonId by, AnnouncementId id, Language language, Content said) {
        var result = changes.change(by, id, announcement -> {
            var media = announcement.content(language).media();
            if (!announcement.isAtRest()) {
                return refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY);
            } else if (said.media() != null || said.words().isBlank()) {
                return refused(announcement, AnnouncementRefusal.WORDS_ONLY);
            } else if (media != null && said.words().words().length() > Content.LONGEST_BELOW_MEDIA) {
                return refused(announcement, AnnouncementRefusal.TOO_LONG);
            }
            return done(announcement.correcting(language, new Content(said.words(), media)));
        });
        return changes.noted(by, result, "announcement.corrected");
    }

    /** Takes it back from those who got it, as far as Telegram allows. */
    public Result<Announcement> withdraw(PersonId by, AnnouncementId id) {
        var result = changes.change(
                by,
                id,
                announcement -> announcement.isAtRest()
                        ? done(announcement.withdrawing())
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return changes.noted(by, result, "announcement.withdrawn");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
