package kz.akd.bot.agenda.chat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.CalendarRevisions;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.CalendarFile;
import org.springframework.stereotype.Component;

/** Agendas as files, whose entries lead back into the chat. */
@Component
class CalendarFiles {

    /** How often programs are asked to look again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    private final CalendarRevisions revisions;
    private final DeepLinks links;
    private final PlainText wording;

    CalendarFiles(CalendarRevisions revisions, DeepLinks links, PlainText wording) {
        this.revisions = revisions;
        this.links = links;
        this.wording = wording;
    }

    byte[] file(List<AgendaItem> items, Visitor reader) throws Undelivered {
        return CalendarFile.publishing(entries(items, reader), contact());
    }

    byte[] subscribed(List<AgendaItem> items, Visitor reader) throws Undelivered {
        return CalendarFile.subscribed(
                wording.plain(Text.of("agenda.calendar"), reader), REFRESH, entries(items, reader), contact());
    }

    private URI contact() throws Undelivered {
        return links.to("agenda", "my");
    }

    private List<CalendarEntry> entries(List<AgendaItem> items, Visitor reader) throws Undelivered {
        var entries = new ArrayList<CalendarEntry>();
        for (var item : items) {
            entries.add(item.entry().linkedTo(links.to(item.kind(), item.id())));
        }
        return revisions.numbered(reader.id(), entries);
    }
}
