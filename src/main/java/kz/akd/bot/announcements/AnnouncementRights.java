package kz.akd.bot.announcements;

import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.springframework.stereotype.Component;

/** Who may announce what to whom: by a role to everybody, as an officer to the groups of that office alone. */
@Component
public class AnnouncementRights {

    private final Scopes scopes;
    private final EventCalendar events;

    public AnnouncementRights(Scopes scopes, EventCalendar events) {
        this.scopes = scopes;
        this.events = events;
    }

    public Scope scope(PersonId person) {
        return scopes.of(person, Permission.ANNOUNCE);
    }

    public boolean mayAnnounce(PersonId person) {
        return !scope(person).isNowhere();
    }

    /** An officer's are their own; those of everybody are looked after by whoever may announce to everybody. */
    public boolean mayManage(PersonId person, Announcement announcement) {
        var scope = scope(person);
        return scope.everywhere()
                || (!scope.isNowhere() && announcement.author().equals(person));
    }

    public boolean mayBeUrgent(PersonId person) {
        return scopes.of(person, Permission.ANNOUNCE_URGENTLY).everywhere();
    }

    /** Whom an officer addresses at first. */
    public Audience own(PersonId person) {
        var scope = scope(person);
        return scope.everywhere() ? Audience.ALL : Audience.ofGroups(scope.groups());
    }

    /** Whether somebody may send something to those whom it is for, at this moment. */
    public Result<Addressees> addressing(PersonId person, Addressees to) {
        var scope = scope(person);
        var groups = to.audience().groups();
        if (!scope.everywhere() && (groups.isEmpty() || !groups.stream().allMatch(scope::covers))) {
            return Result.refused(scope.isNowhere() ? AnnouncementRefusal.NOT_ALLOWED : AnnouncementRefusal.OWN_GROUPS);
        }
        boolean theirEvent = to.whoseEvent()
                .map(id -> events.find(id)
                        .filter(event -> events.mayOrganise(person, event))
                        .isPresent())
                .orElse(true);
        return theirEvent ? Result.done(to) : Result.refused(AnnouncementRefusal.NOT_YOUR_EVENT);
    }

    /** Whether it may still be carried out, also long after it was asked for. */
    public boolean maySend(Announcement announcement) {
        return addressing(announcement.author(), announcement.to()).isDone()
                && (!announcement.urgent() || mayBeUrgent(announcement.author()))
                && announcement.state() == State.SENDING;
    }
}
