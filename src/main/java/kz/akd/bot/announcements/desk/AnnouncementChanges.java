package kz.akd.bot.announcements.desk;

import java.util.function.Function;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** How organisers' wishes are carried out: by those who may alone, and written down. */
@Component
public class AnnouncementChanges {

    private final Documents<AnnouncementId, Announcement> announcements;
    private final AnnouncementRights rights;
    private final AuditLog audit;

    public AnnouncementChanges(
            Documents<AnnouncementId, Announcement> announcements, AnnouncementRights rights, AuditLog audit) {
        this.announcements = announcements;
        this.rights = rights;
        this.audit = audit;
    }

    Result<Announcement> look(PersonId by, AnnouncementId id) {
        if (!rights.mayAnnounce(by)) {
            return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
        }
        return announcements
                .find(id)
                .map(found -> rights.mayManage(by, found)
                        ? Result.done(found)
                        : AnnouncementChanges.<Announcement>notAllowed())
                .orElseGet(() -> Result.refused(AnnouncementRefusal.GONE));
    }

    /** Changes one that nobody has yet. */
    Result<Announcement> open(
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

    /** Changes one, if the person may look after it. */
    Result<Announcement> change(
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

    static Change<Announcement, Result<Announcement>> done(Announcement after) {
        return Change.to(after, Result.done(after));
    }

    static Change<Announcement, Result<Announcement>> refused(Announcement as, AnnouncementRefusal why) {
        return Change.none(as, Result.refused(why));
    }

    private static <T> Result<T> notAllowed() {
        return Result.refused(AnnouncementRefusal.NOT_ALLOWED);
    }

    /** Writes down what was done. */
    Result<Announcement> noted(PersonId by, Result<Announcement> result, String deed) {
        result.toOptional()
                .ifPresent(announcement -> audit.write(
                        by,
                        deed,
                        announcement.author(),
                        new ObjectId(),
                        announcement.content(announcement.original()).title()));
        return result;
    }
}
