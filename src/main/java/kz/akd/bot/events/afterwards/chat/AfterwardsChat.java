package kz.akd.bot.events.afterwards.chat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.afterwards.AfterwordRefusal;
import kz.akd.bot.events.afterwards.Opinion;
import kz.akd.bot.events.afterwards.Rated;
import kz.akd.bot.events.afterwards.Report;
import kz.akd.bot.events.afterwards.SummaryPicture;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.AddPhotos;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.AddWords;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.RateEvent;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowAfterwards;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowOwnName;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowSummary;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Stars, words and photos when an event is over. */
@Component
record AfterwardsChat(Afterwards afterwards, MemberDirectory directory, DeskAnswers desk, PlainText wording)
        implements ChatFeature {

    private static final Question<String> WORDS =
            Questions.optional(Questions.paragraph("words", "events.after.words.ask", Opinion.LONGEST_WORDS));
    private static final Question<URI> LINK = Questions.link("link", "events.after.photos.ask");

    @Override
    public void register(Routes routes) {
        var words = Dialog.named("events.after.wording")
                .asking(WORDS)
                .endingAtOnce((visitor, answers, opened) -> rated(
                        afterwards.say(
                                visitor.id(), event(opened), answers.find(WORDS).orElse(null)),
                        visitor));
        var photos = Dialog.named("events.after.album").asking(LINK).ending(this::addPhotos);
        routes.dialog(words).dialog(photos);
        routes.tap(
                RateEvent.class,
                (visitor, tap) -> rated(afterwards.rate(visitor.id(), tap.event(), tap.stars()), visitor));
        routes.tap(
                ShowOwnName.class,
                (visitor, tap) -> rated(afterwards.showName(visitor.id(), tap.event(), tap.named()), visitor));
        // whose words would be refused is not asked for any
        routes.tap(
                AddWords.class,
                (visitor, tap) -> answer(
                        afterwards.look(visitor.id(), tap.event()),
                        rated -> Answer.asking(words, tap.event().toString())));
        routes.tap(ShowAfterwards.class, (visitor, tap) -> report(visitor, tap.event(), tap.page()));
        routes.tap(
                AddPhotos.class,
                (visitor, tap) -> reported(
                        visitor,
                        tap.event(),
                        report -> Answer.asking(photos, tap.event().toString())));
        routes.tap(
                ShowSummary.class,
                (visitor, tap) -> reported(visitor, tap.event(), report -> summary(report, visitor)));
    }

    private Answer reported(Visitor visitor, EventId id, Function<Report, Answer> shown) {
        return afterwards.report(visitor.id(), id).map(shown).orElseGet(() -> noReport(visitor, id));
    }

    /** Why there is no report: it is too early, or others organise the event. */
    private Answer noReport(Visitor visitor, EventId id) {
        return desk.about(visitor, id, event -> Answer.alert("events.after.toast.not-yet"));
    }

    private static Answer rated(Result<Rated> result, Visitor visitor) {
        return answer(
                result,
                rated -> Answer.showing(AfterwardsScreens.noted(rated, visitor)).toasting("events.after.toast.noted"));
    }

    private static Answer answer(Result<Rated> result, Function<Rated, Answer> done) {
        return result.refusal().filter(AfterwordRefusal.NOT_A_MEMBER::equals).isPresent()
                ? Answer.showing(CardScreens.membersOnly())
                : Answer.of(result, done);
    }

    private Answer report(Visitor visitor, EventId id, int page) {
        return reported(
                visitor, id, report -> Answer.showing(AfterwardsScreens.report(report, names(report), page, visitor)));
    }

    private Map<PersonId, String> names(Report report) {
        var people = report.words().stream()
                .map(Opinion::person)
                .filter(Objects::nonNull)
                .toList();
        var names = new HashMap<PersonId, String>();
        for (MemberSummary listed : directory.listed(List.copyOf(people))) {
            names.put(listed.id(), listed.fullName());
        }
        return names;
    }

    private Answer addPhotos(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return afterwards.addPhotos(visitor.id(), event(opened), answers.get(LINK))
                ? report(visitor, event(opened), 0)
                : noReport(visitor, event(opened));
    }

    private Answer summary(Report report, Visitor visitor) {
        var event = report.door().event();
        var came = report.door().attendance().people();
        var face = new SummaryPicture.Face(
                plain(Text.of("members.card.association"), visitor),
                event.title(visitor.language()),
                plain(Text.of("events.after.picture.when", event.starts()), visitor),
                event.place(),
                came == 0 ? "" : plain(Text.of("events.after.picture.came", came), visitor),
                report.average(),
                plain(
                        Text.of(
                                "events.after.picture.rating",
                                AfterwardsScreens.average(report, visitor),
                                report.opinions().size()),
                        visitor));
        return Answer.showing(Screen.saying("events.after.summary.shown", event.title(visitor.language()))
                .carrying(Attachment.picture("summary.png", SummaryPicture.draw(face)))
                .back(new ShowAfterwards(event.id(), 0)));
    }

    private String plain(Text text, Visitor visitor) {
        return wording.plain(text, visitor);
    }

    private static EventId event(Dialog.Opened opened) {
        return new EventId(new ObjectId(opened.about()));
    }
}
