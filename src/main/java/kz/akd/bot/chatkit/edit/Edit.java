package kz.akd.bot.chatkit.edit;

import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;

/**
 * Somebody's wish to change a detail.
 *
 * @param subject as it is now, before the change
 * @param run the form's own id, by which what is done once is done once
 */
public record Edit<K, S>(Visitor visitor, K id, S subject, ObjectId run) {

    public PersonId by() {
        return visitor.id();
    }
}
