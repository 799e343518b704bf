package kz.akd.bot.members.directory;

import java.util.function.Predicate;
import kz.akd.bot.members.person.Listed;
import kz.akd.bot.members.person.Listed.Presence;

/** Which members a list shows. */
public enum MemberFilter implements Predicate<Listed> {
    ALL,
    STAFF,
    ELSEWHERE,
    VETERAN,
    HONORARY,
    FAMILY,
    SUSPENDED,
    FORMER;

    @Override
    public boolean test(Listed listed) {
        return switch (this) {
            case ALL -> listed.isPresent();
            case SUSPENDED -> listed.presence() == Presence.SUSPENDED;
            case FORMER -> listed.presence() == Presence.FORMER;
            case STAFF, ELSEWHERE, VETERAN, HONORARY, FAMILY ->
                listed.isPresent() && listed.kind().name().equals(name());
        };
    }
}
