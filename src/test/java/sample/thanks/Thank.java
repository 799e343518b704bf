package sample.thanks;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.DocumentId;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One line of thanks. */
@Document("thanks")
record Thank(@Id ThankId id, PersonId by, String words, Instant at) {

    record ThankId(ObjectId value) implements DocumentId {}

    Thank by(PersonId other) {
        return new Thank(id, other, words, at);
    }
}
