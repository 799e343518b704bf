package kz.akd.bot.members.directory;

import java.util.function.Predicate;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.MemberSummary.Presence;

/** Which members a list shows. */
public enum MemberFilter implements Predicate<MemberSummary> {
    ALL,
    STAFF,
    ELSEWHERE,
    VETERAN,
    HONORARY,
    FAMILY,
    SUSPENDED,
    FORMER;

    @Override
    public boolean test(MemberSummary listed) {
        return switch (this) {
            case ALL -> listed.isPresent();
            case SUSPENDED -> listed.presence() == Presence.SUSPENDED;
            case FORMER -> listed.presence() == Presence.FORMER;
            case STAFF, ELSEWHERE, VETERAN, HONORARY, FAMILY ->
                listed.isPresent() && listed.kind().name().equals(name());
        };
    }
}
