package kz.akd.bot.conversations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A feature of the tests' own, as those to come: dues that are paid, or action items that are done, right under a reminder. */
final class Chores implements Reminding {

    /** In the application that all conversations share, as one of its own would have that one stopped meanwhile. */
    @TestConfiguration
    static class Both {
        @Bean
        Chores fees() {
            return new Chores("fees", "✅ Paid");
        }

        @Bean
        Chores items() {
            return new Chores("item", "✅ Done");
        }
    }

    private final String kind;
    private final Action done;
    private final Map<String, PersonId> responsible = new ConcurrentHashMap<>();
    private final Map<String, List<PersonId>> doneBy = new ConcurrentHashMap<>();

    Chores(String kind, String label) {
        this.kind = kind;
        this.done = new Action("done", Text.typed(label));
    }

    Subject give(String title, PersonId person) {
        responsible.put(title, person);
        return new Subject(kind, title);
    }

    void remove(String title) {
        responsible.remove(title);
    }

    /** How often it was done. */
    int timesDone(String title) {
        return doneBy.getOrDefault(title, List.of()).size();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Stream<PersonId> audience(String title, String rule) {
        return Stream.ofNullable(responsible.get(title));
    }

    @Override
    public Optional<Text> title(String title, Language reader) {
        return Optional.of(Text.typed(title));
    }

    @Override
    public Tap desk(String title) {
        throw new IllegalStateException("nobody looks after it");
    }

    /** Leaves it to the engine whether those who are done with it are reminded. */
    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String title, String rule) {
        var notes = new HashMap<PersonId, Note>();
        to.keySet().stream()
                .filter(person -> person.equals(responsible.get(title)))
                .filter(person -> timesDone(title) == 0 || rule.equals("late"))
                .forEach(person -> notes.put(
                        person,
                        new Note(Text.typed(title), Screen.saying(Text.typed("☑️ " + title + ", " + rule)))
                                .offering(done, new Action("help", Text.typed("Ask for help")))));
        return notes;
    }

    @Override
    public Acted act(Visitor visitor, String title, String rule, String action) {
        var person = visitor.id();
        var theirs = responsible.get(title);
        if (theirs == null) {
            return Acted.gone();
        } else if (!theirs.equals(person)) {
            return Acted.refused(Text.typed("Somebody else looks after " + title + " now."));
        } else if (action.equals("help")) {
            return Acted.done(Text.typed("Help is asked for with " + title + "."));
        }
        doneBy.computeIfAbsent(title, none -> new ArrayList<>(List.of(person)));
        return Acted.settled(Text.typed("Thank you, " + title + " is settled."));
    }
}
