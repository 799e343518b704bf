package kz.akd.bot.events.chat.desk;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.CancelEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowSilent;
import kz.akd.bot.events.chat.taps.DeskTaps.WriteToPeople;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.store.AttendeeGroups;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Who comes and who does not, and what organisers write to them. */
@Component
class PeopleChat implements ChatFeature {

    private static final Question<AttendeeGroup> CIRCLE = Questions.oneOf(
            "circle",
            "events.write.circle.ask",
            AttendeeGroup.class,
            List.of(AttendeeGroup.values()),
            EventTexts::circle);
    private static final Question<String> WORDS =
            Questions.paragraph("words", "events.write.words.ask", EventOperations.LONGEST_MESSAGE);

    private final EventOperations eventOperations;
    private final AttendeeGroups circles;
    private final DeskAnswers desk;
    private final AttendanceScreens attendance;
    private final Dialog writing =
            Dialog.named("events.write").asking(CIRCLE).asking(WORDS).ending(this::write);
    private final Question<String> reason;
    private final Dialog cancelling;
    private final Dialog cancellingFollowing;

    PeopleChat(
            EventOperations eventOperations,
            AttendeeGroups circles,
            DeskAnswers desk,
            AttendanceScreens attendance,
            PlainText wording) {
        this.eventOperations = eventOperations;
        this.circles = circles;
        this.desk = desk;
        this.attendance = attendance;
        reason = Questions.reason(
                "reason",
                "events.cancel.reason.ask",
                EventOperations.LONGEST_REASON,
                wording,
                "events.cancel.reason.place",
                "events.cancel.reason.few",
                "events.cancel.reason.guest");
        cancelling = Dialog.named("events.cancel")
                .deed((visitor, about) -> named("events.cancel.what", visitor, about))
                .asking(reason)
                .leaving(this::back)
                .ending(this::cancel);
        cancellingFollowing = Dialog.named("events.cancel-following")
                .deed((visitor, about) -> named("events.cancel-following.what", visitor, about))
                .asking(reason)
                .leaving(this::back)
                .ending(this::cancelFollowing);
    }

    private Text named(String key, Visitor visitor, String about) {
        return circles.find(event(about))
                .map(event -> Text.of(
                        key,
                        event.title(visitor.language()),
                        event.starts(),
                        circles.concerned(event).size()))
                .orElseGet(() -> Text.of("events.gone"));
    }

    private Answer back(Visitor visitor, String about) {
        return desk.about(visitor, event(about), event -> Answer.showing(desk.desk(event, visitor)));
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowAttendance.class,
                (visitor, tap) -> desk.about(
                        visitor,
                        tap.event(),
                        event -> Answer.showing(attendance.of(
                                event,
                                circles.of(event, AttendeeGroup.SILENT).size(),
                                tap.page(),
                                visitor.language()))));
        routes.tap(
                ShowSilent.class,
                (visitor, tap) -> desk.about(
                        visitor,
                        tap.event(),
                        event -> Answer.showing(attendance.silent(
                                event, circles.of(event, AttendeeGroup.SILENT), tap.page(), visitor.language()))));
        routes.tap(WriteToPeople.class, (visitor, tap) -> about(visitor, tap.event(), writing));
        routes.tap(
                CancelEvent.class,
                (visitor, tap) -> about(visitor, tap.event(), tap.following() ? cancellingFollowing : cancelling));
        routes.dialog(writing);
        routes.dialog(cancelling);
        routes.dialog(cancellingFollowing);
    }

    private Answer about(Visitor visitor, EventId id, Dialog form) {
        return desk.about(visitor, id, event -> Answer.asking(form, event.id().toString()));
    }

    private Answer write(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var written = eventOperations.write(
                visitor.id(), event(opened), opened.run(), answers.get(CIRCLE), answers.get(WORDS));
        return desk.after(written, visitor, "events.toast.written");
    }

    private Answer cancel(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return desk.after(
                eventOperations.cancel(visitor.id(), event(opened), answers.get(reason)),
                visitor,
                "events.toast.now-cancelled");
    }

    private Answer cancelFollowing(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return desk.after(
                eventOperations.cancelFollowing(visitor.id(), event(opened), answers.get(reason), opened.run()),
                visitor,
                "events.toast.now-cancelled");
    }

    private static EventId event(Dialog.Opened opened) {
        return event(opened.about());
    }

    private static EventId event(String about) {
        return new EventId(new ObjectId(about));
    }
}
