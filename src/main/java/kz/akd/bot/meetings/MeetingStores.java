package kz.akd.bot.meetings;

import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where meetings and action items are kept. */
@Configuration(proxyBeanMethods = false)
class MeetingStores {

    @Bean
    StoredAs<SeriesId, ObjectId> seriesId() {
        return DocumentId.storedAs(SeriesId.class, SeriesId::new);
    }

    @Bean
    StoredAs<MeetingId, ObjectId> meetingId() {
        return DocumentId.storedAs(MeetingId.class, MeetingId::new);
    }

    @Bean
    StoredAs<ActionItemId, ObjectId> actionItemId() {
        return DocumentId.storedAs(ActionItemId.class, ActionItemId::new);
    }

    @Bean
    Documents<SeriesId, MeetingSeries> seriesDocuments(DocumentStore store) {
        return store.of(MeetingSeries.class, MeetingSeries::id);
    }

    @Bean
    Documents<MeetingId, Meeting> meetingDocuments(DocumentStore store) {
        return store.of(Meeting.class, Meeting::id).indexed("stage").indexed("series");
    }

    @Bean
    Documents<ActionItemId, ActionItem> actionDocuments(DocumentStore store) {
        return store.of(ActionItem.class, ActionItem::id)
                .indexed("responsible")
                .indexed("state")
                .indexed("meeting");
    }
}
