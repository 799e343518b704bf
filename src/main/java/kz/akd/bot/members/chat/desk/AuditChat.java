package kz.akd.bot.members.chat.desk;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.audit.AuditDesk;
import kz.akd.bot.members.audit.AuditLog.Entry;
import kz.akd.bot.members.chat.MemberDeskTaps.SendAudit;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowAudit;
import kz.akd.bot.members.chat.home.Home;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.CsvTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What officers did, to read and to take out. */
@Component
@Order(8)
class AuditChat implements ChatFeature {

    private static final int PAGE = 10;

    private final AuditDesk audit;
    private final People people;

    AuditChat(AuditDesk audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @Override
    public void register(Routes routes) {
        routes.deskItem(
                "association",
                visitor -> audit.isOpenTo(visitor.id())
                        ? Optional.of(Button.of(new ShowAudit(0), "members.desk.audit"))
                        : Optional.empty());
        routes.tap(ShowAudit.class, this::show);
        routes.tap(SendAudit.class, (visitor, tap) -> send(visitor));
    }

    private Answer show(Visitor visitor, ShowAudit tap) {
        return audit.page(visitor.id(), tap.page(), PAGE)
                .<Answer>map(page -> Answer.showing(screen(page)))
                .orElseGet(() -> Answer.alert("members.not-allowed"));
    }

    private Screen screen(Page<Entry> page) {
        var screen = Screen.saying(page.items().isEmpty() ? "members.audit.empty" : "members.audit");
        for (var entry : page.items()) {
            screen = screen.and(line(entry));
        }
        if (!page.items().isEmpty()) {
            screen = screen.offering(Button.of(new SendAudit(), "members.audit.csv"));
        }
        return screen.turning(page, ShowAudit::new).back(new Home.ShowDesk());
    }

    private Text line(Entry entry) {
        var detail = entry.detail();
        var what = Text.of("members.audit." + entry.what());
        return Text.of(
                "members.audit.line",
                entry.at(),
                name(entry.by()),
                detail == null ? what : Text.of("members.audit.with-detail", what, detail),
                name(entry.whom()));
    }

    private String name(PersonId id) {
        return people.find(id)
                .flatMap(person -> person.everMember())
                .map(member -> member.fullName())
                .orElse(id.toString());
    }

    private Answer send(Visitor visitor) {
        return audit.all(visitor.id())
                .<Answer>map(entries -> Answer.showing(Screen.saying("members.audit.file", entries.size())
                        .carrying(Attachment.document("audit.csv", csv(entries)))
                        .back(new ShowAudit(0))))
                .orElseGet(() -> Answer.alert("members.not-allowed"));
    }

    private byte[] csv(List<Entry> entries) {
        return CsvTable.write(
                List.of("at", "by_id", "by", "what", "detail", "whom_id", "whom"),
                entries.stream()
                        .map(entry -> List.of(
                                entry.at().toString(),
                                entry.by().toString(),
                                name(entry.by()),
                                entry.what(),
                                Optional.ofNullable(entry.detail()).orElse(""),
                                entry.whom().toString(),
                                name(entry.whom())))
                        .toList());
    }
}
