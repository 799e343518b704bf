package kz.akd.bot.members.person;

import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;

/**
 * Whose family a spouse is of.
 *
 * @param confirmed whether that member, or an officer, has said so; until then it is only what the spouse says
 * @param occasion when it was said, for what is told of it
 */
public record Family(PersonId of, boolean confirmed, ObjectId occasion) {

    public Family sure() {
        return new Family(of, true, occasion);
    }

    boolean isAskedOf(PersonId member) {
        return !confirmed && of.equals(member);
    }
}
