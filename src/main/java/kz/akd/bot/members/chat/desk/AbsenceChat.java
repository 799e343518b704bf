package kz.akd.bot.members.chat.desk;

import java.time.Instant;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.access.AfterAbsence;
import kz.akd.bot.members.access.AfterAbsence.Decision;
import kz.akd.bot.members.chat.AbsenceTaps.LeaveOutAfterAbsence;
import kz.akd.bot.members.chat.AbsenceTaps.SendAfterAbsence;
import org.springframework.stereotype.Component;

/** What administrators decide about what was due while the bot was away. */
@Component
class AbsenceChat implements ChatFeature {

    private final AfterAbsence afterAbsence;

    AbsenceChat(AfterAbsence afterAbsence) {
        this.afterAbsence = afterAbsence;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                SendAfterAbsence.class,
                (visitor, tap) -> answer(
                        afterAbsence.send(visitor.id(), Instant.ofEpochMilli(tap.until())), "members.absence.sent"));
        routes.tap(
                LeaveOutAfterAbsence.class,
                (visitor, tap) -> answer(
                        afterAbsence.leaveOut(visitor.id(), Instant.ofEpochMilli(tap.until())),
                        "members.absence.left-out"));
    }

    private static Answer answer(Decision decision, String done) {
        return switch (decision) {
            case DONE -> Answer.showing(Screen.saying(done).backHome());
            case DECIDED ->
                Answer.showing(Screen.saying("members.absence.decided").backHome());
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
        };
    }
}
