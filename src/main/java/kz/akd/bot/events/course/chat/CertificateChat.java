package kz.akd.bot.events.course.chat;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCertificate;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.CourseTexts;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.run.CertificatePicture;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.Certificates.Certificate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A certificate of attendance as a picture, and what anybody sees who reads its code. */
@Component
@Order(2)
class CertificateChat implements ChatFeature {

    private static final String KIND = "cert";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Certificates certificates;
    private final Courses courses;
    private final CourseAnswers answers;
    private final DeepLinks links;
    private final PlainText wording;
    private final Clock clock;

    CertificateChat(
            Certificates certificates,
            Courses courses,
            CourseAnswers answers,
            DeepLinks links,
            PlainText wording,
            Clock clock) {
        this.certificates = certificates;
        this.courses = courses;
        this.answers = answers;
        this.links = links;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowCertificate.class,
                (visitor, tap) -> answers.about(
                        visitor,
                        tap.course(),
                        at -> certificates
                                .of(visitor.id(), tap.course())
                                .<Answer>map(certificate -> drawn(certificate, at, visitor))
                                .orElseGet(() -> Answer.alert("courses.toast.no-certificate", certificates.share()))));
        routes.link(KIND, this::verified);
    }

    private Answer drawn(Certificate certificate, CourseLook.At at, Visitor visitor) {
        try {
            var face = face(certificate, at, links.to(KIND, certificate.token()).toString(), visitor);
            return Answer.showing(Screen.saying("courses.certificate.shown", title(at, visitor))
                    .carrying(Attachment.picture("certificate.png", CertificatePicture.draw(face)))
                    .back(new ShowCourse(at.course().id())));
        } catch (Undelivered unreachable) {
            return Answer.alert("events.toast.calendar-later");
        }
    }

    private CertificatePicture.Face face(Certificate certificate, CourseLook.At at, String link, Visitor visitor) {
        var terms = at.course().terms();
        var progress = certificate.progress();
        var held = CourseDeskScreens.held(at.sessions());
        var dates = Text.of("courses.certificate.dates", date(held.get(0)), date(held.get(held.size() - 1)));
        var teacher = terms.teacher().map(Teacher::name);
        return new CertificatePicture.Face(
                plain(Text.of("members.card.association"), visitor),
                plain(Text.of("courses.certificate.heading"), visitor),
                certificate.fullName(),
                plain(Text.of("courses.certificate.what"), visitor),
                plain(
                        Text.of("courses.certificate.course", title(at, visitor), CourseTexts.level(terms.level())),
                        visitor),
                plain(Text.of("courses.certificate.attended", progress.attended(), progress.held()), visitor),
                plain(dates, visitor)
                        + teacher.map(name -> " · " + plain(Text.of("courses.certificate.teacher", name), visitor))
                                .orElse(""),
                link,
                plain(Text.of("courses.certificate.check"), visitor));
    }

    /** With its year: a certificate is looked at long after. */
    private static String date(Event session) {
        return DATE.format(session.starts().time());
    }

    private String title(CourseLook.At at, Visitor visitor) {
        return at.title(visitor.language(), clock.instant());
    }

    private String plain(Text text, Visitor reader) {
        return wording.plain(text, reader);
    }

    /** To anybody to whom its owner has shown it: no more than what stands on it. */
    private Answer verified(Visitor visitor, String token) {
        return Answer.showing(certificates
                .verify(token)
                .map(genuine -> {
                    var id = genuine.course().id();
                    var at = new CourseLook.At(genuine.course(), courses.sessions(id), false, false);
                    var held = CourseDeskScreens.held(at.sessions());
                    return Screen.saying(
                                    "courses.certificate.genuine",
                                    genuine.fullName(),
                                    title(at, visitor),
                                    CourseTexts.level(genuine.course().terms().level()),
                                    genuine.progress().attended(),
                                    genuine.progress().held())
                            .and("courses.certificate.dates", date(held.get(0)), date(held.get(held.size() - 1)));
                })
                .orElseGet(() -> Screen.saying("courses.certificate.forged"))
                .backHome());
    }
}
