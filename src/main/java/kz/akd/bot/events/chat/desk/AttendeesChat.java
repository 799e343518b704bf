package kz.akd.bot.events.chat.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAttendance;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.chat.taps.ScheduleTaps.ExportAttendees;
import kz.akd.bot.events.organise.Attendees;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.csv.CsvTable;
import kz.akd.bot.shared.csv.workbook.XlsxTable;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Gives organisers a table of who comes. */
@Component
class AttendeesChat implements ChatFeature {

    private final Attendees attendees;
    private final DeskAnswers desk;
    private final PlainText wording;

    AttendeesChat(Attendees attendees, DeskAnswers desk, PlainText wording) {
        this.attendees = attendees;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ExportAttendees.class, this::export);
    }

    private Answer export(Visitor visitor, ExportAttendees tap) {
        return attendees
                .export(visitor.id(), tap.event(), new ObjectId())
                .<Answer>map(table -> Answer.showing(
                        Screen.saying("events.attendees.file", table.event().title(visitor.language()))
                                .carrying(file(table, tap.workbook(), visitor))
                                .back(new ShowAttendance(tap.event(), 0))))
                .orElseGet(() -> desk.notTheirs(visitor, tap.event()));
    }

    private Attachment file(Attendees.Table table, boolean workbook, Visitor reader) {
        var header = Stream.of("answer", "number", "name", "adults", "children", "answered")
                .map(column -> wording.plain(Text.of("events.attendees." + column), reader))
                .toList();
        var rows = table.lines().stream().map(line -> row(line, reader)).toList();
        return workbook
                ? Attachment.document(
                        "attendees.xlsx", XlsxTable.write(table.event().title(reader.language()), header, rows))
                : Attachment.document("attendees.csv", CsvTable.write(header, words(rows)));
    }

    private List<Object> row(Attendees.Line line, Visitor reader) {
        var answered = LocalMoment.at(line.answered(), reader.zone())
                .time()
                .withSecond(0)
                .withNano(0);
        return List.of(
                wording.plain(EventTexts.circle(line.circle()), reader),
                line.number(),
                line.name().orElseGet(() -> wording.plain(Text.of("events.attendance.former"), reader)),
                line.party().adults(),
                line.party().children(),
                answered.toString().replace('T', ' '));
    }

    private static List<List<String>> words(List<List<Object>> rows) {
        var words = new ArrayList<List<String>>();
        rows.forEach(row -> words.add(row.stream().map(Object::toString).toList()));
        return words;
    }
}
