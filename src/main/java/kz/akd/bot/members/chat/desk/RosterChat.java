package kz.akd.bot.members.chat.desk;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.imports.FileImport;
import kz.akd.bot.chatkit.imports.FileImports;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.chat.join.InvitationChat;
import kz.akd.bot.members.roster.RosterDesk;
import kz.akd.bot.members.roster.file.RosterChange;
import kz.akd.bot.members.roster.file.Rosters;
import kz.akd.bot.shared.csv.CellText;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The roster as a file: in with a preview, out, and an empty one to fill in. */
@Component
class RosterChat implements ChatFeature {

    private final Rosters rosters;
    private final RosterDesk desk;
    private final FileImports imports;
    private final FileImport<?, ?, ?> roster;

    RosterChat(Rosters rosters, RosterDesk desk, FileImports imports) {
        this.rosters = rosters;
        this.desk = desk;
        this.imports = imports;
        roster = FileImport.of("members.import", desk::isOpenTo, (content, zone) -> rosters.read(content))
                .compared(rosters::compare)
                .shown(RosterChat::line)
                .applied("all", rosters::apply)
                .finished(rosters::applied)
                .between(new Import(), new ShowMembers(), Button.of(new Template(), "members.template.button"));
        imports.add(roster);
    }

    @TapName("imp")
    record Import() implements Tap {}

    @TapName("exp")
    record Export() implements Tap {}

    @TapName("tmpl")
    record Template() implements Tap {}

    /** The buttons by which these begin. */
    static List<Button> buttons() {
        return List.of(
                Button.of(new Import(), "members.import.button"),
                Button.of(new Export(), "members.export-roster.button"),
                Button.of(new Template(), "members.template.button"),
                Button.of(new InvitationChat.ShowInvitations(), "members.invitations.button"));
    }

    @Override
    public void register(Routes routes) {
        routes.tap(Import.class, (visitor, tap) -> imports.ask(visitor, roster));
        routes.tap(Export.class, (visitor, tap) -> export(visitor));
        routes.tap(Template.class, (visitor, tap) -> desk.isOpenTo(visitor.id()) ? template() : notAllowed());
    }

    /** Whom it is about, and what would be another than before. */
    private static Text line(RosterChange row) {
        var name = CellText.excerpt(row.after().fullName());
        var columns = new ArrayList<Text>();
        for (var column : row.columns().stream().sorted().toList()) {
            if (!columns.isEmpty()) {
                columns.add(Text.typed(", "));
            }
            columns.add(Text.of("members.import.column.", column));
        }
        return columns.isEmpty()
                ? Text.of("members.import.line", name)
                : Text.of("members.import.line.changed", name, Text.joined(columns));
    }

    private Answer export(Visitor visitor) {
        return rosters.export(visitor.id(), new ObjectId())
                .<Answer>map(file -> Answer.showing(Screen.saying("members.export-roster.file")
                        .carrying(Attachment.document("roster.csv", file))
                        .back(new ShowMembers())))
                .orElseGet(RosterChat::notAllowed);
    }

    private Answer template() {
        return Answer.showing(Screen.saying("members.template.file")
                .carrying(Attachment.document("roster-template.csv", rosters.template()))
                .offering(Button.of(new Import(), "chatkit.import.again"))
                .back(new ShowMembers()));
    }

    private static Answer notAllowed() {
        return Answer.alert("members.not-allowed");
    }
}
