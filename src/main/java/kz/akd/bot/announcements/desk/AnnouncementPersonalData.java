package kz.akd.bot.announcements.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Component;

/** What people were sent and have read, and what they announced themselves. */
@Component
class AnnouncementPersonalData implements PersonalData {

    private final Documents<AnnouncementId, Announcement> announcements;
    private final CopyStore copies;

    AnnouncementPersonalData(Documents<AnnouncementId, Announcement> announcements, CopyStore copies) {
        this.announcements = announcements;
        this.copies = copies;
    }

    @Override
    public String section() {
        return "announcements";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var data = new LinkedHashMap<String, Object>();
        var written = announcements.where("author", person).stream()
                .map(announcement ->
                        announcement.content(announcement.original()).words().words())
                .toList();
        var received = copies.of(person).stream().map(this::line).toList();
        put(data, "written", written);
        put(data, "received", received);
        return data;
    }

    private static void put(Map<String, Object> data, String name, List<?> lines) {
        if (!lines.isEmpty()) {
            data.put(name, lines);
        }
    }

    private Map<String, Object> line(Copy copy) {
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "title",
                announcements
                        .find(copy.announcement())
                        .map(announcement ->
                                announcement.content(announcement.original()).title())
                        .orElse(""));
        line.put("state", copy.state().name());
        line.put("at", copy.at().toString());
        line.put("read", copy.read() == null ? "" : copy.read().toString());
        return line;
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        copies.replace(person, nobody);
        announcements
                .where("author", person)
                .forEach(theirs -> announcements.change(theirs.id(), found -> Change.to(found.by(nobody), true)));
    }
}
