package kz.akd.bot.chatkit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;

/**
 * The details of something, each changed by itself: a page shows what is set, a tap opens the question of one, and from its
 * answer, a refusal or Cancel one is back on the page.
 *
 * <p>Texts it needs: for each detail {@code <name>.<detail>.title}, which stands on its button, before what is set and above
 * its question, and for each
 * of its questions {@code <name>.<detail>.<question>.label}.
 *
 * @param <K> the id of what is edited, written as the hexadecimal digits of an {@link ObjectId}
 * @param <S> what is edited, as it is now
 * @param <R> what the service says that changes it
 */
public final class Editing<K, S, R> {

    private final String name;
    private final Function<ObjectId, K> id;
    private final Reach<K, S> reach;
    private final Outcome<R> outcome;
    private final List<String> groups = new ArrayList<>();
    private final List<Field<S>> fields = new ArrayList<>();
    private final Map<String, Function<List<String>, String>> former = new HashMap<>();
    private final List<Dialog> forms = new ArrayList<>();
    private BiFunction<S, Visitor, Screen> page = (subject, visitor) -> {
        throw new IllegalStateException("no page was named");
    };

    private Editing(String name, Function<ObjectId, K> id, Reach<K, S> reach, Outcome<R> outcome) {
        this.name = name;
        this.id = id;
        this.reach = reach;
        this.outcome = outcome;
    }

    /** Shows something of what is edited to those who may change it, and to others why not. */
    @FunctionalInterface
    public interface Reach<K, S> {
        Answer about(Visitor visitor, K id, Function<S, Answer> shown);
    }

    /** What is answered when it was done, or why it was not. */
    @FunctionalInterface
    public interface Outcome<R> {
        Answer of(Visitor visitor, R result, Supplier<Answer> done);
    }

    /** Has the service change a detail. */
    @FunctionalInterface
    public interface Keep<K, S, T, R> {
        R keep(Edit<K, S> edit, T value);
    }

    public static <K, S, R> Editing<K, S, R> of(
            String name, Function<ObjectId, K> id, Reach<K, S> reach, Outcome<R> outcome) {
        return new Editing<>(name, id, reach, outcome);
    }

    /** Of a service that answers with results: what is edited is what it finds for somebody. */
    public static <K, S> Editing<K, S, Result<?>> of(
            String name, Function<ObjectId, K> id, BiFunction<PersonId, K, Result<S>> find) {
        return new Editing<>(
                name,
                id,
                (visitor, subject, shown) -> Answer.of(find.apply(visitor.id(), subject), shown),
                (visitor, result, done) -> Answer.of(result, changed -> done.get()));
    }

    /** What follows stands together, below this text. */
    public Editing<K, S, R> group(String heading) {
        groups.add(heading);
        return this;
    }

    /** A detail that is always set, called as its question is. */
    public <T> Editing<K, S, R> field(Question<T> question, Keep<K, S, T, R> keep) {
        return asked(question, (edit, value) -> keep.keep(edit, value.orElseThrow()));
    }

    /** One that may be unset: what is skipped is taken away. */
    public <T> Editing<K, S, R> optional(Question<T> question, Keep<K, S, Optional<T>, R> keep) {
        return asked(question.optional() ? question : Questions.optional(question), keep);
    }

    private <T> Editing<K, S, R> asked(Question<T> question, Keep<K, S, Optional<T>, R> keep) {
        return asking(
                question.name(),
                dialog(question.name(), List.of(question))
                        .endingAtOnce(ending((edit, answers) -> keep.keep(edit, answers.find(question)))));
    }

    /** One that takes several questions, whose answers are repeated before they are kept. */
    public Editing<K, S, R> form(String field, List<Question<?>> questions, Keep<K, S, Answers, R> keep) {
        return asking(field, dialog(field, questions).ending(ending(keep)));
    }

    private Dialog.Builder dialog(String field, List<Question<?>> questions) {
        var form = Dialog.named(name + "." + field).leaving(this::page);
        questions.forEach(form::asking);
        return form;
    }

    private Dialog.Ending ending(Keep<K, S, Answers, R> keep) {
        return (visitor, answers, opened) -> backOnPage(
                visitor, opened.about(), kept(visitor, opened.about(), edit -> keep.keep(edit, answers), opened.run()));
    }

    private Editing<K, S, R> asking(String field, Dialog form) {
        forms.add(form);
        return add(field, (visitor, subject, tap) -> Answer.asking(form, tap.about()), Optional.empty());
    }

    /** One that its button switches on and off. */
    public Editing<K, S, R> toggle(String field, Predicate<S> on, Keep<K, S, Boolean, R> keep) {
        return add(
                field,
                (visitor, subject, tap) ->
                        kept(visitor, tap.about(), edit -> keep.keep(edit, tap.on()), new ObjectId()),
                Optional.of(on));
    }

    /** One that the feature asks for in its own way, and comes back by {@link #changed} or {@link EditTap#of}. */
    public Editing<K, S, R> own(String field, BiFunction<Visitor, S, Answer> opened) {
        return add(field, (visitor, subject, tap) -> opened.apply(visitor, subject), Optional.empty());
    }

    private Editing<K, S, R> add(String field, Field.Opened<S> opened, Optional<Predicate<S>> on) {
        if (fields.stream().anyMatch(known -> known.name().equals(field))) {
            throw new IllegalStateException("a detail twice: " + name + "." + field);
        }
        fields.add(new Field<>(field, groups.size(), opened, on, Optional.empty(), subject -> true));
        return this;
    }

    /** What is set, for the line of the detail named last; empty where nothing is. */
    public Editing<K, S, R> showing(BiFunction<S, Visitor, Optional<Text>> set) {
        fields.add(fields.remove(fields.size() - 1).showing(set));
        return this;
    }

    /** What is known before the questions of the detail named last. */
    public Editing<K, S, R> knowing(BiFunction<Answer.Asked, S, Answer.Asked> known) {
        fields.add(fields.remove(fields.size() - 1).knowing(known));
        return this;
    }

    /** The detail named last is one of these things alone. */
    public Editing<K, S, R> when(Predicate<S> offered) {
        fields.add(fields.remove(fields.size() - 1).when(offered));
        return this;
    }

    /** The screen on which the details stand, which shows them by {@link #details}. */
    public Editing<K, S, R> on(BiFunction<S, Visitor, Screen> screen) {
        page = screen;
        return this;
    }

    /** By which name a tap of its own led here, with the id and the detail as a constant; the page where it has none. */
    public Editing<K, S, R> formerly(String tap) {
        former.put(tap, fields -> fields.size() > 1 ? ConstantKey.of("", fields.get(1)) : "");
        return this;
    }

    /** By which name a tap led to one detail. */
    public Editing<K, S, R> formerly(String tap, String field) {
        former.put(tap, fields -> field);
        return this;
    }

    /** Makes it known to its buttons and forms. */
    public Editing<K, S, R> addTo(Routes routes) {
        routes.tap(EditTap.class, name, this::opened);
        former.forEach((tap, field) -> routes.formerly(
                tap, fields -> EditTap.former(name, fields.stream().findFirst().orElse(""), field.apply(fields))));
        forms.forEach(routes::dialog);
        return this;
    }

    /** The page after a change, with a word that it was made. */
    public Answer changed(Visitor visitor, K subject) {
        return changed(visitor, subject.toString());
    }

    private Answer changed(Visitor visitor, String about) {
        return about(
                visitor,
                about,
                subject -> Answer.showing(page.apply(subject, visitor)).toasting("chatkit.edit.changed"));
    }

    /** A screen with what is set and a button for each detail, group by group. */
    public Screen details(Screen screen, K subject, S now, Visitor visitor) {
        var shown = screen;
        for (int group = 0; group <= groups.size(); group++) {
            shown = lines(shown, group, now, visitor);
        }
        for (int group = 0; group <= groups.size(); group++) {
            shown = shown.offeringInPairs(
                    of(group, now).map(field -> button(field, subject, now)).toList());
        }
        return shown;
    }

    private Screen lines(Screen screen, int group, S now, Visitor visitor) {
        var shown = screen;
        boolean headed = group == 0;
        for (var field : of(group, now).toList()) {
            var line = field.shown();
            if (line.isPresent()) {
                shown = headed ? shown : shown.and(Text.typed("")).and(groups.get(group - 1));
                headed = true;
                shown = shown.and(
                        "chatkit.edit.line",
                        title(field),
                        line.get().apply(now, visitor).orElse(Text.of("chatkit.dialog.nothing")));
            }
        }
        return shown;
    }

    private Stream<Field<S>> of(int group, S now) {
        return fields.stream()
                .filter(field -> field.group() == group && field.offered().test(now));
    }

    private Text title(Field<S> field) {
        return Text.of(name + "." + field.name() + ".title");
    }

    private Button button(Field<S> field, K subject, S now) {
        boolean on = field.on().filter(state -> state.test(now)).isPresent();
        var tap = new EditTap(name, subject.toString(), field.name(), !on);
        return field.on().isPresent()
                ? Button.of(tap, on ? "chatkit.edit.on" : "chatkit.edit.off", title(field))
                : Button.of(tap, title(field));
    }

    private Answer opened(Visitor visitor, EditTap tap) {
        return about(
                visitor,
                tap.about(),
                subject -> tap.field().isEmpty()
                        ? Answer.showing(page.apply(subject, visitor))
                        : fields.stream()
                                .filter(field -> field.name().equals(tap.field())
                                        && field.offered().test(subject))
                                .findFirst()
                                .map(field -> field.opened().open(visitor, subject, tap))
                                .orElseGet(() -> Answer.alert("chatkit.too-old")));
    }

    private Answer page(Visitor visitor, String about) {
        return about(visitor, about, subject -> Answer.showing(page.apply(subject, visitor)));
    }

    private Answer about(Visitor visitor, String about, Function<S, Answer> shown) {
        return ObjectId.isValid(about)
                ? reach.about(visitor, id.apply(new ObjectId(about)), shown)
                : Answer.alert("chatkit.too-old");
    }

    /** What was offered is asked for anew, as the right or the thing may be gone by now. */
    private Answer kept(Visitor visitor, String about, Function<Edit<K, S>, R> keep, ObjectId run) {
        return about(
                visitor,
                about,
                subject -> outcome.of(
                        visitor,
                        keep.apply(new Edit<>(visitor, id.apply(new ObjectId(about)), subject, run)),
                        () -> changed(visitor, about)));
    }

    /** The form is over, so a refusal stands above the page rather than over a question that takes no answer any more. */
    private Answer backOnPage(Visitor visitor, String about, Answer answer) {
        if (!(answer instanceof Answer.Said said)) {
            return answer;
        }
        return page(visitor, about) instanceof Answer.Shown shown
                ? Answer.showing(shown.screen().after(said.text())).toasting(said.text())
                : said;
    }
}
