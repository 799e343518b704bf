package kz.akd.bot.chatkit.imports;

import java.util.Map;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import kz.akd.bot.store.PersonalDocuments;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the files wait, and what that holds about people. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    Documents<ObjectId, WaitingFile> waitingFiles(DocumentStore store) {
        return store.of(WaitingFile.class, WaitingFile::id).indexed("by").indexed("at");
    }

    @Bean
    PersonalData filesOfPeople(Documents<ObjectId, WaitingFile> files) {
        return new PersonalDocuments<>(
                "files",
                files,
                WaitingFile::id,
                "by",
                (file, person) ->
                        Map.of("for", file.importing(), "sent", file.at().toString()),
                (file, person, nobody) -> file.by().equals(person) ? file.of(nobody) : file);
    }
}
