package kz.akd.bot.meetings.chat.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.SecretaryTaps.KeepMeeting;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.meetings.run.MeetingReminders;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds those who come to a meeting, asks those who have not answered, and gives the link to those who join remotely. */
@Component
class MeetingReminding implements Reminding {

    private final MeetingReminders reminders;
    private final Meetings meetings;
    private final MeetingPeople people;

    MeetingReminding(MeetingReminders reminders, Meetings meetings, MeetingPeople people) {
        this.reminders = reminders;
        this.meetings = meetings;
        this.people = people;
    }

    @Override
    public String kind() {
        return MeetingReminders.KIND;
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(MeetingId.of(id), rule).stream();
    }

    @Override
    public boolean looksAfterAny(PersonId officer) {
        return reminders.looksAfterAny(officer);
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return ObjectId.isValid(id) && reminders.looksAfter(officer, MeetingId.of(id));
    }

    @Override
    public void stopped(PersonId officer, String id, ObjectId occasion) {
        reminders.stopped(officer, MeetingId.of(id), occasion);
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return meetings.find(MeetingId.of(id)).map(MeetingTexts::title);
    }

    @Override
    public Tap desk(String id) {
        return new KeepMeeting(MeetingId.of(id));
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        var meeting = MeetingId.of(id);
        var concerned = Set.copyOf(reminders.audience(meeting, rule));
        var notes = new HashMap<PersonId, Note>();
        meetings.find(meeting).ifPresent(found -> {
            var names = people.names(found, List.of());
            to.keySet().stream()
                    .filter(concerned::contains)
                    .forEach(person -> note(found, person, rule, names).ifPresent(note -> notes.put(person, note)));
        });
        return notes;
    }

    private static Optional<Note> note(Meeting meeting, PersonId person, String rule, MeetingPeople.Names names) {
        if (rule.equals(MeetingReminders.MINUTES)) {
            var words = meeting.is(Stage.AHEAD) ? "meetings.notice.not-opened" : "meetings.notice.minutes-wait";
            return Optional.of(new Note(
                    MeetingTexts.title(meeting),
                    Screen.saying(words, MeetingTexts.title(meeting))
                            .offering(Button.of(new KeepMeeting(meeting.id()), "meetings.keep"))));
        } else if (rule.equals(MeetingReminders.JOIN)) {
            return meeting.venue()
                    .joinLink()
                    .map(link -> noted(
                            meeting,
                            Screen.saying(
                                            "meetings.notice.join",
                                            MeetingTexts.title(meeting),
                                            When.soon(meeting.starts()))
                                    .offering(Button.opening(link, "meetings.join"))));
        }
        var own = meeting.attendance().of(person);
        var words = own.isEmpty()
                ? "meetings.notice.unanswered"
                : own.get() == Coming.REMOTELY ? "meetings.notice.reminder.remote" : "meetings.notice.reminder";
        var screen = Screen.saying(
                words,
                MeetingTexts.title(meeting),
                When.soon(meeting.starts()),
                meeting.venue().place());
        return Optional.of(noted(meeting, MeetingScreens.agendaFor(person, screen, meeting, names))
                .offering(actions(meeting, own)));
    }

    private static Note noted(Meeting meeting, Screen screen) {
        return new Note(MeetingTexts.title(meeting), screen.offering(MeetingScreens.open(meeting.id())));
    }

    private static Action[] actions(Meeting meeting, Optional<Coming> own) {
        return offered(meeting).stream()
                .filter(coming -> own.isEmpty() || coming == Coming.NOT)
                .map(MeetingReminding::action)
                .toArray(Action[]::new);
    }

    private static List<Coming> offered(Meeting meeting) {
        return meeting.venue().joinLink().isPresent()
                ? List.of(Coming.IN_PERSON, Coming.REMOTELY, Coming.NOT)
                : List.of(Coming.IN_PERSON, Coming.NOT);
    }

    private static Action action(Coming coming) {
        return new Action(coming.name().toLowerCase(Locale.ROOT), Text.of("meetings.coming.", coming));
    }

    @Override
    public Acted act(Visitor visitor, String id, String rule, String action) {
        return Stream.of(Coming.values())
                .filter(coming -> action(coming).name().equals(action))
                .findFirst()
                .map(coming -> meetings.answer(visitor.id(), MeetingId.of(id), coming)
                        .fold(
                                MeetingReminding::answered,
                                refused -> Acted.refused(
                                        new Text.Phrase(refused.why().key(), refused.arguments()))))
                .orElseGet(Acted::gone);
    }

    private static Acted answered(Look look) {
        return Acted.done(Text.of(
                look.own().filter(Coming::isThere).isPresent() ? "meetings.toast.coming" : "meetings.toast.not"));
    }
}
