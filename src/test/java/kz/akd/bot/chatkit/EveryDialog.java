package kz.akd.bot.chatkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.form.DialogStep;
import kz.akd.bot.chatkit.form.Form;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.test.util.ReflectionTestUtils;

/** Fills in every form that the bot has, as if the process had died after each answer. */
public final class EveryDialog {

    /** Each question takes one of these, or one of its own buttons. */
    private static final List<String> WORDS = List.of(
            "Слова",
            "7",
            "10 000",
            "18:00",
            "через 5 дней 18:00",
            "через 5 дней",
            "01.12.2029",
            "понедельник",
            "1:0",
            "Алматы",
            "Болат",
            "name@example.org",
            "48.86 2.35",
            "https://example.org/a",
            "+77011234567",
            "Europe/Paris");

    private static final int LONGEST_WAY = 6;

    private final Map<String, Dialog> dialogs;
    private final MongoConverter converter;
    private final Visitor visitor;
    private final Instant now;

    @SuppressWarnings("unchecked")
    public EveryDialog(Routes routes, MongoConverter converter, Visitor visitor, Instant now) {
        this.dialogs = new TreeMap<>(
                (Map<String, Dialog>) Objects.requireNonNull(ReflectionTestUtils.getField(routes, "dialogs")));
        this.converter = converter;
        this.visitor = visitor;
        this.now = now;
    }

    public Collection<String> names() {
        return List.copyOf(dialogs.keySet());
    }

    /** How far a form came, and what a restart would have lost. */
    public record Walk(int answered, int questions, List<String> lost) {
        public boolean isWhole() {
            return answered == questions;
        }
    }

    /** Fills in a form about each of these in turn, until one of them lets it be filled in to its summary. */
    public Walk walk(String name, List<String> subjects) {
        var dialog = Objects.requireNonNull(dialogs.get(name));
        var walks = new ArrayList<Walk>();
        for (var about : subjects) {
            try {
                walks.add(walk(dialog, about));
            } catch (RuntimeException notAboutThat) {
                // such as an id where a form is about two
            }
        }
        return walks.stream()
                .reduce((one, other) -> one.answered() >= other.answered() ? one : other)
                .orElseGet(() -> new Walk(0, dialog.size(), List.of()));
    }

    private Walk walk(Dialog dialog, String about) {
        var form = Form.opened(dialog, about, new Answers(Map.of()));
        var lost = new ArrayList<String>();
        int answered = 0;
        while (form.step() < dialog.size()) {
            var question = dialog.question(form.step());
            var next = answered(dialog, form, question, lost);
            if (next.isEmpty()) {
                return new Walk(
                        answered, dialog.asked(new Answers(form.answers())).size(), lost);
            }
            answered++;
            form = restarted(dialog, next.get(), lost);
        }
        return new Walk(answered, dialog.asked(new Answers(form.answers())).size(), lost);
    }

    /** Read again, it stands where it stood, and shows the same. */
    private Form restarted(Dialog dialog, Form form, List<String> lost) {
        var kept = new Document();
        converter.write(form, kept);
        var read = converter.read(Form.class, Document.parse(kept.toJson()));
        if (!read.equals(form) || !screen(dialog, read).equals(screen(dialog, form))) {
            lost.add(dialog.name() + " at step " + form.step());
        }
        return read;
    }

    private Screen screen(Dialog dialog, Form form) {
        return new DialogStep(dialog, form, visitor, now).screen();
    }

    private <T> Optional<Form> answered(Dialog dialog, Form form, Question<T> question, List<String> lost) {
        var narrowed = form;
        for (int tries = 0; tries < LONGEST_WAY; tries++) {
            var asking = new QuestionContext(
                    visitor, new Answers(narrowed.answers()), narrowed.narrowed(), now, form.about());
            var understood = understandings(question, asking).toList();
            var taken =
                    understood.stream().filter(Parsed.Taken.class::isInstance).findFirst();
            if (taken.isPresent()) {
                var value = ((Parsed.Taken<T>) taken.get()).value();
                if (!question.read(question.write(value)).equals(value)) {
                    lost.add(dialog.name() + ": the answer to " + question.name());
                }
                var answers = new Answers(form.answers()).with(question, value);
                return Optional.of(form.answering(answers).at(dialog.after(form.step(), answers)));
            }
            var nearer = nearer(understood, narrowed.narrowed());
            if (nearer == null) {
                return Optional.empty();
            }
            narrowed = restarted(dialog, narrowed.narrowedTo(nearer), lost);
        }
        return Optional.empty();
    }

    private static <T> @Nullable String nearer(List<Parsed<T>> understood, String before) {
        return understood.stream()
                .flatMap(one ->
                        one instanceof Parsed.Narrowed<T> narrowed ? Stream.of(narrowed.to()) : Stream.<String>empty())
                .filter(to -> !to.equals(before))
                .findFirst()
                .orElse(null);
    }

    private <T> Stream<Parsed<T>> understandings(Question<T> question, QuestionContext asking) {
        var picked = question.choices(asking).stream()
                .flatMap(List::stream)
                .map(choice -> question.picked(choice.value(), asking));
        var typed = WORDS.stream().map(words -> question.written(Formatted.plain(words), asking));
        return Stream.concat(picked, Stream.concat(typed, others(question, asking)));
    }

    private <T> Stream<Parsed<T>> others(Question<T> question, QuestionContext asking) {
        var origin = new Incoming.Origin(1, new PersonId(visitor.id().value()), Optional.empty());
        var file = new SentFile("file", "list.pdf", 1000);
        return Stream.of(
                question.shared(
                        new Incoming.Contact(
                                origin, "+77011234567", visitor.id().value(), false),
                        asking),
                question.located(new Incoming.Located(origin, 43.2, 76.9), asking),
                question.sent(
                        new Incoming.File(origin, file, Attachment.Kind.PICTURE, Formatted.plain(""), null), asking),
                question.sent(
                        new Incoming.File(origin, file, Attachment.Kind.DOCUMENT, Formatted.plain(""), null), asking));
    }
}
