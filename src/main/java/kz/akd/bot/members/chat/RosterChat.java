package kz.akd.bot.members.chat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Downloads;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.SentFile;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.members.RosterDesk;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.roster.CompletedNumber;
import kz.akd.bot.members.roster.FaultReason;
import kz.akd.bot.members.roster.Rosters;
import kz.akd.bot.members.roster.Rosters.Applied;
import kz.akd.bot.members.roster.Rosters.Preview;
import kz.akd.bot.shared.csv.RowFault;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The roster as a file: in with a preview, out, and an empty one to fill in. */
@Component
class RosterChat implements ChatFeature {

    private static final int LARGEST = 1 << 20;
    private static final int FAULTS_SHOWN = 12;
    private static final int NUMBERS_SHOWN = 3;
    private static final Question<SentFile> FILE = Questions.document("file", "members.import.file.ask", LARGEST);

    private final Rosters rosters;
    private final RosterDesk desk;
    private final Downloads downloads;
    private final Dialog form = Dialog.named("members.import").asking(FILE).endingAtOnce(this::preview);

    RosterChat(Rosters rosters, RosterDesk desk, Downloads downloads) {
        this.rosters = rosters;
        this.desk = desk;
        this.downloads = downloads;
    }

    @TapName("imp")
    record Import() implements Tap {}

    @TapName("imp!")
    record Apply(ObjectId roster, int rows) implements Tap {}

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
        routes.tap(Import.class, (visitor, tap) -> whenOpen(visitor, Answer.asking(form)));
        routes.tap(Apply.class, this::apply);
        routes.tap(Export.class, (visitor, tap) -> export(visitor));
        routes.tap(Template.class, (visitor, tap) -> whenOpen(visitor, template()));
        routes.dialog(form);
    }

    private Answer whenOpen(Visitor visitor, Answer answer) {
        return desk.isOpenTo(visitor.id()) ? answer : Answer.alert("members.not-allowed");
    }

    private Answer preview(Visitor visitor, Answers answers, Dialog.Opened opened) {
        try {
            var content = downloads.fetch(answers.get(FILE), LARGEST);
            return show(rosters.preview(visitor.id(), content, opened.run()));
        } catch (Undelivered unreachable) {
            return Answer.showing(Screen.saying("members.import.not-fetched")
                    .offering(again())
                    .back(new ShowMembers()));
        }
    }

    private static Button again() {
        return Button.of(new Import(), "members.import.again");
    }

    private static Answer show(Preview preview) {
        if (preview instanceof Preview.Ready ready) {
            return Answer.showing(ready(ready));
        } else if (preview instanceof Preview.Refused refused) {
            return Answer.showing(Screen.saying(Text.of("members.import.refused.", refused.reason(), refused.value()))
                    .offering(again(), Button.of(new Template(), "members.template.button"))
                    .back(new ShowMembers()));
        }
        return Answer.alert("members.not-allowed");
    }

    private static Screen ready(Preview.Ready ready) {
        var screen = Screen.saying(
                "members.import.preview",
                ready.added(),
                ready.changed(),
                ready.unchanged(),
                ready.faults().size());
        if (!ready.ignored().isEmpty()) {
            screen = screen.and("members.import.ignored", String.join(", ", ready.ignored()));
        }
        if (!ready.completed().isEmpty()) {
            screen = screen.and("members.import.completed", ready.completed().size(), examples(ready.completed()));
        }
        for (var fault :
                ready.faults().subList(0, Math.min(FAULTS_SHOWN, ready.faults().size()))) {
            screen = screen.and(line(fault));
        }
        if (ready.faults().size() > FAULTS_SHOWN) {
            screen = screen.and("members.import.more-faults", ready.faults().size() - FAULTS_SHOWN);
        }
        int rows = ready.added() + ready.changed();
        if (rows > 0) {
            screen = screen.offering(Button.of(new Apply(ready.id(), rows), "members.import.apply", rows));
        }
        return screen.offering(again()).back(new ShowMembers());
    }

    /** Those first that may well be another country's. */
    private static String examples(List<CompletedNumber> completed) {
        return completed.stream()
                .sorted(Comparator.comparing(number -> !number.isDoubtful()))
                .limit(NUMBERS_SHOWN)
                .map(number -> number.written() + " → " + number.taken().number())
                .collect(Collectors.joining(", "));
    }

    private static Text line(RowFault<FaultReason> fault) {
        return Text.of("members.import.fault", fault.line(), Text.of("members.fault.", fault.reason()), fault.value());
    }

    private Answer apply(Visitor visitor, Apply tap) {
        return whenOpen(visitor, Answer.working(progress(0, tap.rows()), screens -> applied(visitor, tap, screens)));
    }

    private Answer applied(Visitor visitor, Apply tap, Consumer<Screen> screens) {
        var applied = rosters.apply(visitor.id(), tap.roster(), done -> screens.accept(progress(done, tap.rows())));
        if (applied instanceof Applied.Done done) {
            return Answer.showing(Screen.saying("members.import.done", done.added(), done.changed(), done.unchanged())
                    .back(new ShowMembers()));
        } else if (applied instanceof Applied.Gone) {
            return Answer.showing(
                    Screen.saying("members.import.gone").offering(again()).back(new ShowMembers()));
        }
        return Answer.alert("members.not-allowed");
    }

    private static Screen progress(int done, int rows) {
        return Screen.saying("members.import.progress", done, rows);
    }

    private Answer export(Visitor visitor) {
        return rosters.export(visitor.id(), new ObjectId())
                .<Answer>map(file -> Answer.showing(Screen.saying("members.export-roster.file")
                        .carrying(Attachment.document("roster.csv", file))
                        .back(new ShowMembers())))
                .orElseGet(() -> Answer.alert("members.not-allowed"));
    }

    private Answer template() {
        return Answer.showing(Screen.saying("members.template.file")
                .carrying(Attachment.document("roster-template.csv", rosters.template()))
                .offering(again())
                .back(new ShowMembers()));
    }
}
