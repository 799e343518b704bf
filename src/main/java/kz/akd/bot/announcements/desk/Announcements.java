package kz.akd.bot.announcements.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.announcements.copies.Tally;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What organisers write, and for whom. */
@Service
public class Announcements {

    private final Documents<AnnouncementId, Announcement> announcements;
    private final AnnouncementRights rights;
    private final CopyStore copies;
    private final AnnouncementChanges changes;
    private final Clock clock;

    public Announcements(
            Documents<AnnouncementId, Announcement> announcements,
            AnnouncementRights rights,
            CopyStore copies,
            AnnouncementChanges changes,
            Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
        this.copies = copies;
        this.changes = changes;
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
        return changes.look(by, id);
    }

    /** What became of its copies. */
    public Tally tally(Announcement announcement) {
        return copies.tally(announcement.id());
    }

    /** Makes a draft for those whom its author may address; the same run makes one. */
    public Result<Announcement> draft(PersonId by, ObjectId run, Language language, Content content) {
        if (!rights.mayAnnounce(by)) {
            return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
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
        return changes.open(
                by,
                id,
                announcement -> announcement.original() == language
                        ? AnnouncementChanges.refused(announcement, AnnouncementRefusal.ORIGINAL_STAYS)
                        : AnnouncementChanges.done(announcement.notIn(language)));
    }

    public Result<Announcement> address(PersonId by, AnnouncementId id, UnaryOperator<Addressees> change) {
        return changes.open(by, id, announcement -> {
            var to = change.apply(announcement.to());
            return rights.addressing(announcement.author(), to)
                    .flatMap(allowed -> rights.addressing(by, allowed))
                    .fold(
                            allowed -> AnnouncementChanges.done(announcement.to(allowed)),
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
        return changes.open(
                by,
                id,
                announcement -> !urgent || (rights.mayBeUrgent(by) && rights.mayBeUrgent(announcement.author()))
                        ? AnnouncementChanges.done(announcement.urgent(urgent))
                        : AnnouncementChanges.refused(announcement, AnnouncementRefusal.URGENT_NOT_ALLOWED));
    }

    /** Throws away what nobody has. It is first made what cannot be sent, as somebody may send it at the same moment. */
    public Result<AnnouncementId> discard(PersonId by, AnnouncementId id) {
        return changes.change(
                        by,
                        id,
                        announcement -> announcement.isOpen() || announcement.isThrownAway()
                                ? AnnouncementChanges.done(announcement.withdrawn())
                                : AnnouncementChanges.refused(announcement, AnnouncementRefusal.BEGUN))
                .map(announcement -> {
                    announcements.remove(id);
                    return id;
                });
    }

    private Result<Announcement> edit(PersonId by, AnnouncementId id, UnaryOperator<Announcement> change) {
        return changes.open(by, id, announcement -> AnnouncementChanges.done(change.apply(announcement)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
