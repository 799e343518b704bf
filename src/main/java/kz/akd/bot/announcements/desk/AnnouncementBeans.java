package kz.akd.bot.announcements.desk;

import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How announcements are kept. */
@Configuration(proxyBeanMethods = false)
class AnnouncementBeans {

    @Bean
    StoredAs<AnnouncementId, ObjectId> announcementId() {
        return DocumentId.storedAs(AnnouncementId.class, AnnouncementId::new);
    }

    @Bean
    Documents<AnnouncementId, Announcement> announcementDocuments(DocumentStore store) {
        return store.of(Announcement.class, Announcement::id)
                .indexed("state")
                .indexed("author")
                .indexed("at");
    }
}
