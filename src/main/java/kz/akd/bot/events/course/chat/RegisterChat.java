package kz.akd.bot.events.course.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.CourseTaps.ExportParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.MarkPresence;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.events.course.chat.CourseDeskScreens.Participant;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.CourseAttendance;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.chat.DoorAnswers;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.CsvTable;
import kz.akd.bot.shared.csv.workbook.XlsxTable;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who takes part in a course, how much they attend, and who is there today: for teachers and organisers. */
@Component
@Order(2)
class RegisterChat implements ChatFeature {

    private final Courses courses;
    private final CourseAttendance attendance;
    private final Certificates certificates;
    private final CheckIns checkIns;
    private final DoorTimes times;
    private final CourseAnswers answers;
    private final DoorAnswers doors;
    private final MemberDirectory directory;
    private final PlainText wording;
    private final Clock clock;

    RegisterChat(
            Courses courses,
            CourseAttendance attendance,
            Certificates certificates,
            CheckIns checkIns,
            DoorTimes times,
            CourseAnswers answers,
            DoorAnswers doors,
            MemberDirectory directory,
            PlainText wording,
            Clock clock) {
        this.courses = courses;
        this.attendance = attendance;
        this.certificates = certificates;
        this.checkIns = checkIns;
        this.times = times;
        this.answers = answers;
        this.doors = doors;
        this.directory = directory;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowParticipants.class,
                (visitor, tap) -> answers.forTeachers(
                        visitor,
                        tap.course(),
                        at -> Answer.showing(CourseDeskScreens.participants(
                                at,
                                participants(attendance
                                        .of(visitor.id(), tap.course())
                                        .orElse(List.of())),
                                at.course().waiting().stream().map(doors::name).toList(),
                                tap.page(),
                                clock.instant(),
                                visitor))));
        routes.tap(
                ExportParticipants.class,
                (visitor, tap) -> answers.forTeachers(visitor, tap.course(), at -> export(at, tap, visitor)));
        routes.tap(
                TakeAttendance.class,
                (visitor, tap) -> at(visitor, tap.session(), door -> Answer.showing(sheet(door, tap.page(), visitor))));
        routes.tap(MarkPresence.class, this::mark);
    }

    private List<Participant> participants(List<Progress> all) {
        Map<PersonId, String> names = directory
                .listed(all.stream().map(Progress::person).toList())
                .stream()
                .collect(Collectors.toMap(MemberSummary::id, MemberSummary::fullName));
        return all.stream()
                .map(progress -> new Participant(
                        names.containsKey(progress.person())
                                ? Text.typed(names.getOrDefault(progress.person(), ""))
                                : Text.of("events.attendance.former"),
                        progress,
                        certificates.isEarned(progress)))
                .toList();
    }

    private Answer at(Visitor visitor, EventId session, Function<Door, Answer> answer) {
        return checkIns.door(visitor.id(), session)
                .filter(door -> door.event().isSession())
                .map(answer)
                .orElseGet(() -> doors.noDoor(visitor, session));
    }

    private Screen sheet(Door door, int page, Visitor visitor) {
        var session = door.event();
        var course = CourseId.of(session.course().orElse(session.id()));
        boolean open = !session.isCancelled() && times.isOpen(session, clock.instant());
        return RegisterScreens.sheet(
                door,
                directory.listed(RegisterScreens.people(door)),
                CourseDeskScreens.held(courses.sessions(course)),
                open,
                page,
                visitor);
    }

    /** There though they had given notice, or are not enrolled: whoever teaches sees them. */
    private Answer mark(Visitor visitor, MarkPresence tap) {
        return at(visitor, tap.session(), before -> {
            var entry = tap.present()
                    ? checkIns.checkIn(visitor.id(), tap.session(), tap.person(), Way.NAME, true)
                    : checkIns.undo(visitor.id(), tap.session(), tap.person());
            if (entry instanceof CheckInResult.Here here) {
                return Answer.showing(sheet(here.door(), tap.page(), visitor))
                        .toasting("courses.toast.present", doors.name(tap.person()));
            } else if (entry instanceof CheckInResult.TakenBack back) {
                return Answer.showing(sheet(back.door(), tap.page(), visitor))
                        .toasting("courses.toast.absent", doors.name(tap.person()));
            }
            return doors.of(visitor, entry);
        });
    }

    private Answer export(CourseLook.At at, ExportParticipants tap, Visitor visitor) {
        return attendance
                .export(visitor.id(), tap.course(), new ObjectId())
                .<Answer>map(all -> Answer.showing(
                        Screen.saying("courses.export.file", at.title(visitor.language(), clock.instant()))
                                .carrying(file(at, participants(all), tap.workbook(), visitor))
                                .back(new ShowParticipants(tap.course(), 0))))
                .orElseGet(DeskAnswers::notAllowed);
    }

    private Attachment file(CourseLook.At at, List<Participant> all, boolean workbook, Visitor reader) {
        var header = Stream.of("name", "attended", "excused", "held", "certificate")
                .map(column -> wording.plain(Text.of("courses.export." + column), reader))
                .toList();
        var rows = all.stream().map(one -> row(one, reader)).toList();
        if (workbook) {
            var title = at.title(reader.language(), clock.instant());
            return Attachment.document("course.xlsx", XlsxTable.write(title, header, rows));
        }
        var words = new ArrayList<List<String>>();
        rows.forEach(row -> words.add(row.stream().map(Object::toString).toList()));
        return Attachment.document("course.csv", CsvTable.write(header, words));
    }

    private List<Object> row(Participant one, Visitor reader) {
        return List.of(
                wording.plain(one.name(), reader),
                one.progress().attended(),
                one.progress().excused(),
                one.progress().held(),
                one.certified() ? "+" : "");
    }
}
