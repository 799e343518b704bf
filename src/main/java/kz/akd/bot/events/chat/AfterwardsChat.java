package kz.akd.bot.events.chat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.Wording;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.afterwards.Opinion;
import kz.akd.bot.events.afterwards.Rated;
import kz.akd.bot.events.afterwards.Report;
import kz.akd.bot.events.afterwards.SummaryPicture;
import kz.akd.bot.events.chat.AfterwardsTaps.AddPhotos;
import kz.akd.bot.events.chat.AfterwardsTaps.AddWords;
import kz.akd.bot.events.chat.AfterwardsTaps.RateEvent;
import kz.akd.bot.events.chat.AfterwardsTaps.ShowAfterwards;
import kz.akd.bot.events.chat.AfterwardsTaps.ShowOwnName;
import kz.akd.bot.events.chat.AfterwardsTaps.ShowSummary;
import kz.akd.bot.members.Listed;
import kz.akd.bot.members.MemberDirectory;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Stars, words and photos when an event is over. */
@Component
class AfterwardsChat implements ChatFeature {

    private static final Question<String> WORDS =
            Questions.optional(Questions.paragraph("words", "events.after.words.ask", Opinion.LONGEST_WORDS));
    private static final Question<URI> LINK = Questions.link("link", "events.after.photos.ask");

    private final Afterwards afterwards;
    private final MemberDirectory directory;
    private final DeskAnswers desk;
    private final Wording wording;
    private final Dialog words =
            Dialog.named("events.after.wording").asking(WORDS).endingAtOnce(this::say);
    private final Dialog photos =
            Dialog.named("events.after.album").asking(LINK).ending(this::addPhotos);

    AfterwardsChat(Afterwards afterwards, MemberDirectory directory, DeskAnswers desk, Wording wording) {
        this.afterwards = afterwards;
        this.directory = directory;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                RateEvent.class,
                (visitor, tap) -> rated(afterwards.rate(visitor.id(), tap.event(), tap.stars()), visitor));
        routes.tap(
                ShowOwnName.class,
                (visitor, tap) -> rated(afterwards.showName(visitor.id(), tap.event(), tap.named()), visitor));
        routes.tap(AddWords.class, (visitor, tap) -> addWords(visitor, tap.event()));
        routes.tap(ShowAfterwards.class, (visitor, tap) -> report(visitor, tap.event(), tap.page()));
        routes.tap(
                AddPhotos.class,
                (visitor, tap) -> afterwards
                        .report(visitor.id(), tap.event())
                        .<Answer>map(report -> Answer.asking(photos, tap.event().toString()))
                        .orElseGet(() -> noReport(visitor, tap.event())));
        routes.tap(
                ShowSummary.class,
                (visitor, tap) -> afterwards
                        .report(visitor.id(), tap.event())
                        .<Answer>map(report -> summary(report, visitor))
                        .orElseGet(() -> noReport(visitor, tap.event())));
        routes.dialog(words);
        routes.dialog(photos);
    }

    /** Why there is no report: it is too early, or others organise the event. */
    private Answer noReport(Visitor visitor, EventId id) {
        return desk.about(visitor, id, event -> Answer.alert("events.after.toast.not-yet"));
    }

    private static Answer rated(Rated rated, Visitor visitor) {
        if (rated instanceof Rated.Noted noted) {
            return Answer.showing(AfterwardsScreens.noted(noted, visitor)).toasting("events.after.toast.noted");
        } else if (rated instanceof Rated.NotThere) {
            return Answer.alert("events.after.toast.not-there");
        } else if (rated instanceof Rated.StarsFirst) {
            return Answer.alert("events.after.toast.stars-first");
        } else if (rated instanceof Rated.NotAMember) {
            return Answer.showing(CardScreens.membersOnly());
        }
        return Answer.alert(
                rated instanceof Rated.NotNow ? "events.after.toast.not-now" : "events.after.toast.not-there");
    }

    /** Whose words would be refused is not asked for any. */
    private Answer addWords(Visitor visitor, EventId id) {
        var rated = afterwards.look(visitor.id(), id);
        return rated instanceof Rated.Noted ? Answer.asking(words, id.toString()) : rated(rated, visitor);
    }

    private Answer say(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return rated(
                afterwards.say(visitor.id(), event(opened), answers.find(WORDS).orElse(null)), visitor);
    }

    private Answer report(Visitor visitor, EventId id, int page) {
        return afterwards
                .report(visitor.id(), id)
                .<Answer>map(report -> Answer.showing(AfterwardsScreens.report(report, names(report), page, visitor)))
                .orElseGet(() -> noReport(visitor, id));
    }

    private Map<PersonId, String> names(Report report) {
        var people = report.words().stream()
                .map(Opinion::person)
                .filter(Objects::nonNull)
                .toList();
        var names = new HashMap<PersonId, String>();
        for (Listed listed : directory.listed(List.copyOf(people))) {
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
