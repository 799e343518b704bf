package kz.akd.bot.members.person;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who talks to the bot.
 *
 * @param languageChosen whether they chose the language themselves, or it was taken from their Telegram
 * @param reachable false while messages do not reach them
 * @param outOfReach why, if it is known; null while they do
 */
@Document("people")
public record Person(
        @Id PersonId id,
        Language language,
        boolean languageChosen,
        ZoneId zone,
        Standing standing,
        Set<Role> roles,
        Set<GroupId> groups,
        Profile profile,
        Notifications notifications,
        boolean reachable,
        @Nullable Unreachable outOfReach,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Person> {

    public static final ZoneId HOME_ZONE = ZoneId.of("Asia/Almaty");

    @PersistenceCreator
    public Person {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
        untold = List.copyOf(untold);
    }

    /** Somebody whom messages reach, or who blocked the bot. */
    public Person(
            PersonId id,
            Language language,
            boolean languageChosen,
            ZoneId zone,
            Standing standing,
            Set<Role> roles,
            Set<GroupId> groups,
            Profile profile,
            Notifications notifications,
            boolean reachable,
            List<Fact> untold,
            @Nullable Long version) {
        this(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                reachable ? null : Unreachable.BLOCKED,
                untold,
                version);
    }

    public static Person guest(PersonId id, Language language) {
        return new Person(
                id,
                language,
                false,
                HOME_ZONE,
                new Standing.Guest(),
                Set.of(),
                Set.of(),
                Profile.EMPTY,
                Notifications.USUAL,
                true,
                List.of(),
                null);
    }

    /** In the place of what was kept before. */
    public Person after(Person before) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                before.version());
    }

    /** Why messages do not reach them; empty while they do. Earlier releases did not keep why: mostly they blocked the bot. */
    public Optional<Unreachable> unreachable() {
        return reachable ? Optional.empty() : Optional.of(Objects.requireNonNullElse(outOfReach, Unreachable.BLOCKED));
    }

    public boolean may(Permission permission) {
        return !isShutOut() && roles.stream().anyMatch(permission::givenBy);
    }

    public boolean isOfficer() {
        return !isShutOut() && !roles.isEmpty();
    }

    /** Suspended or gone: nothing but what everybody may. */
    public boolean isShutOut() {
        return standing instanceof Standing.Suspended || standing instanceof Standing.Former;
    }

    public Optional<Standing.Member> membership() {
        return standing instanceof Standing.Member member ? Optional.of(member) : Optional.empty();
    }

    /** Whether they want to hear now what is new, of a topic if it has one. */
    public boolean wantsNews(Optional<Topic> topic, Instant now) {
        return notifications.pausedUntil(now, zone).isEmpty()
                && topic.filter(about -> !notifications.hears(about)).isEmpty();
    }

    /** When they are not to be woken, where they live now. */
    public QuietHours quietHours() {
        return new QuietHours(zone, notifications.quietFrom(), notifications.quietTo());
    }

    /** What is kept of them as a member: present, suspended or former. */
    public Optional<Standing.Member> everMember() {
        if (standing instanceof Standing.Suspended suspended) {
            return Optional.of(suspended.member());
        } else if (standing instanceof Standing.Former former) {
            return Optional.of(former.member());
        }
        return membership();
    }

    public Person speaking(Language other) {
        return new Person(
                id,
                other,
                true,
                zone,
                standing,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    public Person living(ZoneId other) {
        return new Person(
                id,
                language,
                languageChosen,
                other,
                standing,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    public Person standing(Standing other) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                other,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    /** Messages reach them. */
    public Person reached() {
        return reachable ? this : reaching(null);
    }

    /** Messages do not reach them. */
    public Person unreachable(Unreachable why) {
        return unreachable().filter(why::equals).isPresent() ? this : reaching(why);
    }

    private Person reaching(@Nullable Unreachable why) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                profile,
                notifications,
                why == null,
                why,
                untold,
                version);
    }

    public Person serving(Set<Role> others) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                others,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    public Person in(Set<GroupId> others) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                others,
                profile,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    public Person alsoIn(GroupId group) {
        return in(Stream.concat(groups.stream(), Stream.of(group)).collect(Collectors.toSet()));
    }

    public Person outOf(GroupId group) {
        return in(groups.stream().filter(other -> !other.equals(group)).collect(Collectors.toSet()));
    }

    public Person describing(Profile other) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                other,
                notifications,
                reachable,
                outOfReach,
                untold,
                version);
    }

    public Person notified(Notifications others) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                profile,
                others,
                reachable,
                outOfReach,
                untold,
                version);
    }

    /** An administrator by the configuration, whatever is kept. */
    public Person alsoAdministrator() {
        if (roles.contains(Role.ADMIN)) {
            return this;
        }
        var more = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        more.add(Role.ADMIN);
        return serving(more);
    }

    public Person applying(Application application) {
        return standing(new Standing.Applicant(application, standing.wasExcluded() ? Boolean.TRUE : null));
    }

    public Person admitted(Application application, Instant at, int number) {
        return standing(new Standing.Member(
                        application.fullName(),
                        application.kind(),
                        application.unit(),
                        application.phone(),
                        at,
                        number))
                .living(application.zone());
    }

    /** Changes what is kept of a member, whatever their standing as one. */
    public Person asMember(UnaryOperator<Standing.Member> change) {
        if (standing instanceof Standing.Member member) {
            return standing(change.apply(member));
        } else if (standing instanceof Standing.Suspended suspended) {
            return standing(
                    new Standing.Suspended(change.apply(suspended.member()), suspended.reason(), suspended.at()));
        }
        return this;
    }

    @Override
    public Person untold(List<Fact> facts) {
        return new Person(
                id,
                language,
                languageChosen,
                zone,
                standing,
                roles,
                groups,
                profile,
                notifications,
                reachable,
                outOfReach,
                facts,
                version);
    }

    @Override
    public String toString() {
        return "Person " + id;
    }
}
