package kz.akd.bot.events;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.shared.calendar.Revisions;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What organisers do with an event beside describing it.
 *
 * @param closed whether they take no more answers
 * @param nudged when those who had not answered were last asked again
 * @param series the first event of the series it belongs to
 * @param reason why it was cancelled
 * @param session whether it is one of a course, of which the series is then the first; null in documents of earlier releases
 * @param revision by which calendars tell that there was a change; null in documents of earlier releases
 * @param calledOffIn by which it was called off together with others of its series; null where it was alone
 * @param spreading by which those that follow it are being made like it; null where that is done
 * @param alike how it was last made like another of its series; null where it never was
 */
public record OrganiserState(
        boolean closed,
        @Nullable Instant nudged,
        @Nullable EventId series,
        @Nullable String reason,
        @Nullable Integer revision,
        @Nullable Boolean session,
        @Nullable ObjectId calledOffIn,
        @Nullable ObjectId spreading,
        @Nullable MadeAlike alike) {

    public static final OrganiserState NONE = new OrganiserState(false, null, null, null, null, null, null, null, null);

    public Optional<EventId> partOf() {
        return Optional.ofNullable(series);
    }

    public Optional<String> cancelledBecause() {
        return Optional.ofNullable(reason);
    }

    /** Grows with each change that calendars have to be told of. */
    public int revisions() {
        return revision == null ? 0 : revision;
    }

    public OrganiserState revised(Instant now) {
        return new OrganiserState(
                closed,
                nudged,
                series,
                reason,
                Revisions.after(revisions(), now),
                session,
                calledOffIn,
                spreading,
                alike);
    }

    public OrganiserState closed(boolean now) {
        return new OrganiserState(now, nudged, series, reason, revision, session, calledOffIn, spreading, alike);
    }

    public OrganiserState nudged(Instant at) {
        return new OrganiserState(closed, at, series, reason, revision, session, calledOffIn, spreading, alike);
    }

    public OrganiserState in(EventId first) {
        return new OrganiserState(closed, nudged, first, reason, revision, session, calledOffIn, spreading, alike);
    }

    /** One session of a course, whose first one this is. */
    public OrganiserState inCourse(EventId first) {
        return new OrganiserState(closed, nudged, first, reason, revision, true, calledOffIn, spreading, alike);
    }

    boolean isSession() {
        return Boolean.TRUE.equals(session);
    }

    public OrganiserState because(String why) {
        return new OrganiserState(closed, nudged, series, why, revision, session, calledOffIn, spreading, alike);
    }

    /** Called off together with others of its series, of which people are told at once. */
    public OrganiserState because(String why, ObjectId run) {
        return new OrganiserState(closed, nudged, series, why, revision, session, run, spreading, alike);
    }

    public Optional<ObjectId> spreadingIn() {
        return Optional.ofNullable(spreading);
    }

    /** While those that follow are made like it; null when they are. */
    public OrganiserState spreading(@Nullable ObjectId run) {
        return new OrganiserState(closed, nudged, series, reason, revision, session, calledOffIn, run, alike);
    }

    public OrganiserState alike(MadeAlike now) {
        return new OrganiserState(closed, nudged, series, reason, revision, session, calledOffIn, spreading, now);
    }

    /** What people knew of it before it was made like another in one run. */
    public Optional<MadeAlike> madeAlikeIn(ObjectId run) {
        return Optional.ofNullable(alike).filter(made -> made.run().equals(run));
    }
}
