package kz.akd.bot.announcements;

import java.time.Instant;
import kz.akd.bot.shared.facts.Fact;
import org.springframework.data.annotation.TypeAlias;

/** What happens to announcements. */
public sealed interface AnnouncementFacts extends Fact {

    AnnouncementId announcement();

    /** All have it, or never will; it took so long. */
    @TypeAlias("announcement-sent")
    record AnnouncementSent(AnnouncementId announcement, Instant at, long millis) implements AnnouncementFacts {}

    /** Its moment passed while nobody was there to send it. */
    @TypeAlias("announcement-late")
    record AnnouncementLate(AnnouncementId announcement, Instant moment) implements AnnouncementFacts {}

    /** What waits of it is not to go out. */
    @TypeAlias("announcement-stopped")
    record AnnouncementStopped(AnnouncementId announcement) implements AnnouncementFacts {}

    /** It was stopped by itself, as too many copies failed in one way. */
    @TypeAlias("announcement-halted")
    record AnnouncementHalted(AnnouncementId announcement, Instant at, String why) implements AnnouncementFacts {}

    /** Its author may no longer send it to those it was for. */
    @TypeAlias("announcement-refused")
    record AnnouncementRefused(AnnouncementId announcement, Instant at) implements AnnouncementFacts {}

    /** Those who have not read it are asked to. */
    @TypeAlias("announcement-nudged")
    record UnreadNudged(AnnouncementId announcement, int number) implements AnnouncementFacts {}
}
