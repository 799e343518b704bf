package sample.thanks;

import java.time.Clock;
import java.util.Map;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import kz.akd.bot.store.PersonalDocuments;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sample.thanks.Thank.ThankId;

/** What the feature brings: its documents, what they hold about people, its rules and its chat. */
@Configuration
public class ThanksConfiguration {

    @Bean
    StoredAs<ThankId, ObjectId> thankId() {
        return DocumentId.storedAs(ThankId.class, ThankId::new);
    }

    @Bean
    Documents<ThankId, Thank> thankDocuments(DocumentStore store) {
        return store.of(Thank.class, Thank::id).indexed("by");
    }

    @Bean
    PersonalData thanksOfPeople(Documents<ThankId, Thank> thanks) {
        return new PersonalDocuments<>(
                "thanks",
                thanks,
                Thank::id,
                "by",
                (thank, person) -> Map.of("words", thank.words()),
                (thank, person, nobody) -> thank.by().equals(person) ? thank.by(nobody) : thank);
    }

    @Bean
    Thanks thanks(Documents<ThankId, Thank> documents, People people, Clock clock) {
        return new Thanks(documents, people, clock);
    }

    @Bean
    ThanksChat thanksChat(Thanks thanks, MemberDirectory directory) {
        return new ThanksChat(thanks, directory);
    }
}
