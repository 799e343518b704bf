package kz.akd.bot.events.chat;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.SentFile;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventText;
import kz.akd.bot.events.EventText.Translation;
import kz.akd.bot.events.MapPoint;
import kz.akd.bot.events.Organised;
import kz.akd.bot.events.Organising;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Room;
import kz.akd.bot.events.Running;
import kz.akd.bot.events.Venue;
import kz.akd.bot.members.Cities;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.chat.CityCatalogue;
import kz.akd.bot.shared.Language;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The details of an event that are typed or sent, each in a form of its own. What is skipped is taken away. */
@Component
class DetailForms implements ChatFeature {

    private static final Question<String> TITLE =
            Questions.line("title", "events.new.title.ask", EventText.LONGEST_TITLE);
    private static final Question<String> ABOUT =
            Questions.optional(Questions.paragraph("about", "events.edit.about.ask", EventText.LONGEST_DESCRIPTION));
    private static final Question<Language> LANGUAGE = Questions.oneOf(
            "language",
            "events.edit.language.ask",
            Language.class,
            List.of(Language.KK, Language.RU, Language.EN),
            language -> Text.of("events.language." + language.code()));
    private static final Question<String> OTHER_TITLE =
            Questions.optional(Questions.line("title", "events.edit.other-title.ask", EventText.LONGEST_TITLE));
    private static final Question<String> PLACE = Questions.line("place", "events.new.place.ask", Venue.LONGEST_PLACE);
    private static final Question<MapPoint> POINT =
            Questions.optional(new MapPointQuestion("point", "events.edit.point.ask"));
    private static final Question<URI> LINK = Questions.optional(Questions.link("link", "events.edit.link.ask"));
    private static final Question<Integer> CAPACITY = Questions.optional(
            Questions.number("capacity", "events.edit.capacity.ask", 1, Room.MOST_SEATS, List.of(20, 50, 100, 200)));
    private static final Question<Integer> REMOTE_LIMIT = Questions.optional(
            Questions.number("limit", "events.edit.limit.ask", 1, Room.MOST_SEATS, List.of(50, 100, 300)));
    private static final Question<SentFile> COVER =
            Questions.optional(Questions.picture("cover", "events.edit.cover.ask", Covers.LARGEST));

    private final Organising organising;
    private final Running running;
    private final DeskAnswers desk;
    private final Question<Names> city;
    private final Map<Detail, Dialog> forms = new EnumMap<>(Detail.class);

    DetailForms(Organising organising, Running running, DeskAnswers desk, Cities cities) {
        this.organising = organising;
        this.running = running;
        this.desk = desk;
        city = Questions.optional(
                Questions.searched("city", asking -> Text.of("events.edit.city.ask"), new CityCatalogue(cities)));
        form(Detail.TITLE, (plan, answers) -> plan.with(plan.text().called(answers.get(TITLE))), TITLE);
        form(
                Detail.ABOUT,
                (plan, answers) ->
                        plan.with(plan.text().describedAs(answers.find(ABOUT).orElse(null))),
                ABOUT);
        form(Detail.TRANSLATION, DetailForms::translated, LANGUAGE, OTHER_TITLE, ABOUT);
        form(Detail.PLACE, (plan, answers) -> plan.with(plan.venue().movedTo(answers.get(PLACE))), PLACE);
        form(
                Detail.CITY,
                (plan, answers) -> plan.with(
                        plan.venue().in(answers.find(city).map(Names::en).orElse(null))),
                city);
        form(
                Detail.POINT,
                (plan, answers) ->
                        plan.with(plan.venue().shownAt(answers.find(POINT).orElse(null))),
                POINT);
        form(
                Detail.LINK,
                (plan, answers) ->
                        plan.with(plan.venue().joinedBy(answers.find(LINK).orElse(null))),
                LINK);
        form(
                Detail.REMOTE_LIMIT,
                (plan, answers) ->
                        plan.with(plan.room().joining(answers.find(REMOTE_LIMIT).orElse(null))),
                REMOTE_LIMIT);
        form(
                Detail.COVER,
                (plan, answers) ->
                        plan.pictured(answers.find(COVER).map(SentFile::id).orElse(null)),
                COVER);
        forms.put(
                Detail.CAPACITY,
                Dialog.named("events.edit.capacity").asking(CAPACITY).endingAtOnce(this::resize));
    }

    private void form(Detail detail, BiFunction<Plan, Answers, Plan> change, Question<?>... questions) {
        var form = Dialog.named("events.edit." + detail.name().toLowerCase(Locale.ROOT));
        for (var question : questions) {
            form.asking(question);
        }
        Dialog.Ending ending = (visitor, answers, opened) -> desk.after(
                organising.edit(visitor.id(), event(opened), plan -> change.apply(plan, answers)),
                visitor,
                "events.toast.changed");
        forms.put(detail, questions.length > 1 ? form.ending(ending) : form.endingAtOnce(ending));
    }

    @Override
    public void register(Routes routes) {
        forms.values().forEach(routes::dialog);
    }

    Answer ask(EventId event, Detail detail) {
        return Answer.asking(Objects.requireNonNull(forms.get(detail)), event.toString());
    }

    private static EventId event(Dialog.Opened opened) {
        return new EventId(new ObjectId(opened.about()));
    }

    private static Plan translated(Plan plan, Answers answers) {
        var language = answers.get(LANGUAGE);
        return plan.with(answers.find(OTHER_TITLE)
                .map(title -> plan.text()
                        .with(new Translation(
                                language, title, answers.find(ABOUT).orElse(null))))
                .orElseGet(() -> plan.text().without(language)));
    }

    private Answer resize(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var capacity = answers.find(CAPACITY).orElse(null);
        var resized = running.resize(visitor.id(), event(opened), capacity, false);
        return resized instanceof Organised.Occupied occupied && capacity != null
                ? Answer.showing(DeskScreens.occupied(occupied.event(), capacity, occupied.taken(), visitor))
                : desk.after(resized, visitor, "events.toast.resized");
    }
}
