package kz.akd.bot.announcements;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementStopped;
import kz.akd.bot.members.AuditLog;
import kz.akd.bot.members.Scope;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What organisers do with announcements. */
@Service
public class Announcements {

    private final Documents<AnnouncementId, Announcement> announcements;
    private final AnnouncementRights rights;
    private final CopyStore copies;
    private final Reach reach;
    private final AuditLog audit;
    private final Clock clock;

    Announcements(
            Documents<AnnouncementId, Announcement> announcements,
            AnnouncementRights rights,
            CopyStore copies,
            Reach reach,
            AuditLog audit,
            Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
        this.copies = copies;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean mayAnnounce(PersonId person) {
        return rights.mayAnnounce(person);
    }

    public boolean mayBeUrgent(PersonId person) {
        return rights.mayBeUrgent(person);
    }

    public Scope scope(PersonId person) {
        return rights.scope(person);
    }

    /** Those that somebody looks after, the newest first. */
    public Result<List<Announcement>> all(PersonId by) {
        if (!rights.mayAnnounce(by)) {
            return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
        }
        var theirs = rights.scope(by).everywhere() ? announcements.all() : announcements.where("author", by);
        return Result.done(theirs.stream()
                .sorted(Comparator.comparing(
                                (Announcement announcement) -> announcement.id().value())
                        .reversed())
                .toList());
    }

    public Result<Announcement> look(PersonId by, AnnouncementId id) {
        if (!rights.mayAnnounce(by)) {
            return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
        }
        return announcements
                .find(id)
                .map(found ->
                        rights.mayManage(by, found) ? Result.done(found) : Announcements.<Announcement>notAllowed())
                .orElseGet(() -> Result.refused(AnnouncementRefusal.GONE));
    }

    /** What became of its copies. */
    public Tally tally(Announcement announcement) {
        return copies.tally(announcement.id());
    }

    /** Makes a draft for those whom its author may address; the same run makes one. */
    public Result<Announcement> draft(PersonId by, ObjectId run, Language language, Content content) {
        if (!rights.mayAnnounce(by)) {
            return notAllowed();
        }
        var id = new AnnouncementId(run);
        announcements.add(Announcement.draft(id, by, language, content, Addressees.of(rights.own(by)), now()));
        return look(by, id);
    }

    /** One that nobody has yet, to be changed. */
    public Result<Announcement> rewrite(PersonId by, AnnouncementId id) {
        return look(by, id)
                .flatMap(announcement ->
                        announcement.isOpen() ? Result.done(announcement) : Result.refused(AnnouncementRefusal.BEGUN));
    }

    public Result<Announcement> write(PersonId by, AnnouncementId id, Language language, Content content) {
        return edit(by, id, announcement -> announcement.saying(language, content));
    }

    /** Takes a language away; that in which it was written first stays. */
    public Result<Announcement> remove(PersonId by, AnnouncementId id, Language language) {
        return open(
                by,
                id,
                announcement -> announcement.original() == language
                        ? refused(announcement, AnnouncementRefusal.ORIGINAL_STAYS)
                        : done(announcement.notIn(language)));
    }

    public Result<Announcement> address(PersonId by, AnnouncementId id, UnaryOperator<Addressees> change) {
        return open(by, id, announcement -> {
            var to = change.apply(announcement.to());
            return rights.addressing(announcement.author(), to)
                    .flatMap(allowed -> rights.addressing(by, allowed))
                    .fold(
                            allowed -> done(announcement.to(allowed)),
                            refused -> Change.none(announcement, refused.<Announcement>as()));
        });
    }

    public Result<Announcement> wantAnswer(PersonId by, AnnouncementId id, boolean wanted) {
        return edit(by, id, announcement -> announcement.wantingAnswer(wanted));
    }

    /** Says what it is about, for those who have muted that; null for whatever everybody hears. */
    public Result<Announcement> about(PersonId by, AnnouncementId id, @Nullable Topic topic) {
        return edit(by, id, announcement -> announcement.about(topic));
    }

    /** Makes a draft that says the same to the same people; the same id makes one. */
    public Result<Announcement> again(PersonId by, AnnouncementId id, AnnouncementId anew) {
        return look(by, id).flatMap(announcement -> {
            announcements.add(announcement.again(anew, by, now()));
            return look(by, anew);
        });
    }

    public Result<Announcement> makeUrgent(PersonId by, AnnouncementId id, boolean urgent) {
        return open(
                by,
                id,
                announcement -> !urgent || (rights.mayBeUrgent(by) && rights.mayBeUrgent(announcement.author()))
                        ? done(announcement.urgent(urgent))
                        : refused(announcement, AnnouncementRefusal.URGENT_NOT_ALLOWED));
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
        var result = open(
                by,
                id,
                announcement -> reach.of(announcement).people().isEmpty()
                        ? refused(announcement, AnnouncementRefusal.NOBODY)
                        : rights.addressing(announcement.author(), announcement.to())
                                .fold(
                                        allowed -> done(begun.apply(announcement)),
                                        refused -> Change.none(announcement, refused.<Announcement>as())));
        return noted(by, result, deed);
    }

    /** It is not to go out at its moment after all. */
    public Result<Announcement> unschedule(PersonId by, AnnouncementId id) {
        return edit(by, id, Announcement::unscheduled);
    }

    /** No further copy goes out but those that are under way. */
    public Result<Announcement> stop(PersonId by, AnnouncementId id) {
        var result = change(
                by,
                id,
                announcement -> announcement.isSending()
                        ? stop(announcement)
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return noted(by, result, "announcement.stopped");
    }

    private Change<Announcement, Result<Announcement>> stop(Announcement announcement) {
        var stopped = announcement.stopped(now());
        return Change.to(stopped, Result.done(stopped), new AnnouncementStopped(stopped.id()));
    }

    /** Goes on with those who have not got it. */
    public Result<Announcement> goOn(PersonId by, AnnouncementId id) {
        var result = change(
                by,
                id,
                announcement -> announcement.state() == State.STOPPED
                        ? rights.addressing(announcement.author(), announcement.to())
                                .fold(
                                        allowed -> done(announcement.sending(now())),
                                        refused -> Change.none(announcement, refused.<Announcement>as()))
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return noted(by, result, "announcement.sent");
    }

    /** Tries again to reach those whose copy failed. */
    public Result<Announcement> tryAgain(PersonId by, AnnouncementId id) {
        return look(by, id).flatMap(announcement -> {
            if (!announcement.isAtRest()) {
                return Result.refused(AnnouncementRefusal.NOT_ON_ITS_WAY);
            } else if (copies.beginAnew(id) == 0) {
                return Result.refused(AnnouncementRefusal.NOBODY_LEFT);
            }
            return change(by, id, found -> done(found.sending(now())));
        });
    }

    /** Has those who got it see other words; what it carries stays. */
    public Result<Announcement> correct(PersonId by, AnnouncementId id, Language language, Content said) {
        var result = change(by, id, announcement -> {
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
        return noted(by, result, "announcement.corrected");
    }

    /** Takes it back from those who got it, as far as Telegram allows. */
    public Result<Announcement> withdraw(PersonId by, AnnouncementId id) {
        var result = change(
                by,
                id,
                announcement -> announcement.isAtRest()
                        ? done(announcement.withdrawing())
                        : refused(announcement, AnnouncementRefusal.NOT_ON_ITS_WAY));
        return noted(by, result, "announcement.withdrawn");
    }

    /** Throws away what nobody has. */
    public Result<AnnouncementId> discard(PersonId by, AnnouncementId id) {
        return open(by, id, announcement -> done(announcement.unscheduled())).map(announcement -> {
            announcements.remove(id);
            return id;
        });
    }

    private Result<Announcement> edit(PersonId by, AnnouncementId id, UnaryOperator<Announcement> change) {
        return open(by, id, announcement -> done(change.apply(announcement)));
    }

    private Result<Announcement> open(
            PersonId by,
            AnnouncementId id,
            Function<Announcement, Change<Announcement, Result<Announcement>>> decision) {
        return change(
                by,
                id,
                announcement -> announcement.isOpen()
                        ? decision.apply(announcement)
                        : refused(announcement, AnnouncementRefusal.BEGUN));
    }

    private Result<Announcement> change(
            PersonId by,
            AnnouncementId id,
            Function<Announcement, Change<Announcement, Result<Announcement>>> decision) {
        if (!rights.mayAnnounce(by)) {
            return notAllowed();
        }
        return announcements
                .change(
                        id,
                        announcement -> rights.mayManage(by, announcement)
                                ? decision.apply(announcement)
                                : refused(announcement, AnnouncementRefusal.NOT_ALLOWED))
                .orElseGet(() -> Result.refused(AnnouncementRefusal.GONE));
    }

    private static Change<Announcement, Result<Announcement>> done(Announcement after) {
        return Change.to(after, Result.done(after));
    }

    private static Change<Announcement, Result<Announcement>> refused(Announcement as, AnnouncementRefusal why) {
        return Change.none(as, Result.refused(why));
    }

    private static <T> Result<T> notAllowed() {
        return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
    }

    private Result<Announcement> noted(PersonId by, Result<Announcement> result, String deed) {
        result.toOptional()
                .ifPresent(announcement -> audit.write(
                        by,
                        deed,
                        announcement.author(),
                        new ObjectId(),
                        announcement.content(announcement.original()).title()));
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
