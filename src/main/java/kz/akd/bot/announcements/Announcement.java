package kz.akd.bot.announcements;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an organiser broadcasts. What became of each copy is kept beside it, see {@link Copy}.
 *
 * @param original the language it was written in first, which others read that it is not written in
 * @param topic what it is about, which members may have muted; null for whatever everybody hears
 * @param wantsAnswer whether recipients are to say that they have read it
 * @param urgent whether it goes to everybody addressed, with its sound, whatever they have muted and wherever it is night
 * @param at when it is to be sent, while it waits for that
 * @param since when its sending began or went on, or ended
 * @param frozen how many people it goes to; null until its sending begins
 * @param version how often what was sent was corrected
 * @param nudges how often those were asked who had not read it
 */
@Document("announcements")
public record Announcement(
        @Id AnnouncementId id,
        PersonId author,
        Language original,
        Map<Language, Content> contents,
        Addressees to,
        @Nullable Topic topic,
        boolean wantsAnswer,
        boolean urgent,
        State state,
        @Nullable Instant at,
        Instant since,
        @Nullable Integer frozen,
        int version,
        int nudges,
        @Nullable Instant nudged) {

    /** How far it is. */
    public enum State {
        DRAFT,
        /** Goes out at a moment. */
        SCHEDULED,
        /** Its moment has long passed; its author decides. */
        LATE,
        SENDING,
        /** Some have it, and the others are not to have it, for now. */
        STOPPED,
        SENT,
        /** What was delivered is made what it says now. */
        CORRECTING,
        /** What was delivered is taken back. */
        WITHDRAWING,
        WITHDRAWN
    }

    private static final Set<State> NOT_BEGUN = EnumSet.of(State.DRAFT, State.SCHEDULED, State.LATE);

    public Announcement {
        contents = Map.copyOf(contents);
    }

    public static Announcement draft(
            AnnouncementId id, PersonId author, Language language, Content content, Addressees to, Instant now) {
        return new Announcement(
                id,
                author,
                language,
                Map.of(language, content),
                to,
                null,
                false,
                false,
                State.DRAFT,
                null,
                now,
                null,
                0,
                0,
                null);
    }

    /** Whether nobody has it yet, so that all of it may be changed. */
    public boolean isOpen() {
        return NOT_BEGUN.contains(state);
    }

    /** Whether it was withdrawn before anybody had it. */
    public boolean isThrownAway() {
        return state == State.WITHDRAWN && frozen == null;
    }

    public boolean isSending() {
        return state == State.SENDING;
    }

    /** Whether some have it and nothing is being done with it. */
    public boolean isAtRest() {
        return state == State.STOPPED || state == State.SENT;
    }

    /** What a reader of a language gets. */
    public Content content(Language language) {
        return Optional.ofNullable(contents.get(language))
                .orElseGet(() -> Objects.requireNonNull(contents.get(original)));
    }

    public boolean isWrittenIn(Language language) {
        return contents.containsKey(language);
    }

    public Optional<Instant> due() {
        return Optional.ofNullable(at);
    }

    public Announcement saying(Language language, Content content) {
        var more = new EnumMap<Language, Content>(Language.class);
        more.putAll(contents);
        more.put(language, content);
        return with(more, to, topic, wantsAnswer, urgent);
    }

    public Announcement notIn(Language language) {
        var fewer = new EnumMap<Language, Content>(Language.class);
        fewer.putAll(contents);
        fewer.remove(language);
        return with(fewer, to, topic, wantsAnswer, urgent);
    }

    public Announcement to(Addressees others) {
        return with(contents, others, topic, wantsAnswer, urgent);
    }

    public Announcement wantingAnswer(boolean wanted) {
        return with(contents, to, topic, wanted, urgent);
    }

    public Announcement urgent(boolean now) {
        return with(contents, to, topic, wantsAnswer, now);
    }

    public Announcement about(@Nullable Topic other) {
        return with(contents, to, other, wantsAnswer, urgent);
    }

    /** What it is about, which members may have muted. */
    public Optional<Topic> subject() {
        return Optional.ofNullable(topic);
    }

    /** For the same people as before, to be sent once more by somebody. */
    public Announcement again(AnnouncementId anew, PersonId by, Instant now) {
        return draft(anew, by, original, content(original), to, now).with(contents, to, topic, wantsAnswer, false);
    }

    private Announcement with(
            Map<Language, Content> says, Addressees whom, @Nullable Topic what, boolean answer, boolean now) {
        return new Announcement(
                id, author, original, says, whom, what, answer, now, state, at, since, frozen, version, nudges, nudged);
    }

    public Announcement scheduled(Instant moment) {
        return in(State.SCHEDULED, moment, since, frozen);
    }

    public Announcement unscheduled() {
        return in(State.DRAFT, null, since, frozen);
    }

    public Announcement late() {
        return in(State.LATE, null, since, frozen);
    }

    public Announcement sending(Instant now) {
        return in(State.SENDING, null, now, frozen);
    }

    public Announcement goingTo(int people) {
        return in(state, at, since, people);
    }

    public Announcement stopped(Instant now) {
        return in(State.STOPPED, null, now, frozen);
    }

    public Announcement sent(Instant now) {
        return in(State.SENT, null, now, frozen);
    }

    private Announcement in(State other, @Nullable Instant moment, Instant from, @Nullable Integer people) {
        return new Announcement(
                id,
                author,
                original,
                contents,
                to,
                topic,
                wantsAnswer,
                urgent,
                other,
                moment,
                from,
                people,
                version,
                nudges,
                nudged);
    }

    /** With other words in a language, which those who have it are to see. */
    public Announcement correcting(Language language, Content content) {
        var more = saying(language, content);
        return new Announcement(
                id,
                author,
                original,
                more.contents(),
                to,
                topic,
                wantsAnswer,
                urgent,
                State.CORRECTING,
                null,
                since,
                frozen,
                version + 1,
                nudges,
                nudged);
    }

    /** All who have it see what it says now. */
    public Announcement corrected(boolean someLeft) {
        return in(someLeft ? State.STOPPED : State.SENT, null, since, frozen);
    }

    public Announcement withdrawing() {
        return in(State.WITHDRAWING, null, since, frozen);
    }

    public Announcement withdrawn() {
        return in(State.WITHDRAWN, null, since, frozen);
    }

    public Announcement nudged(Instant now) {
        return new Announcement(
                id,
                author,
                original,
                contents,
                to,
                topic,
                wantsAnswer,
                urgent,
                state,
                at,
                since,
                frozen,
                version,
                nudges + 1,
                now);
    }

    public Announcement by(PersonId other) {
        return new Announcement(
                id,
                other,
                original,
                contents,
                to,
                topic,
                wantsAnswer,
                urgent,
                state,
                at,
                since,
                frozen,
                version,
                nudges,
                nudged);
    }

    @Override
    public String toString() {
        return "Announcement " + id + " " + state;
    }
}
