package kz.akd.bot.reminders.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What all features say about their subjects, asked for some people at a time. */
@Component
class Notes {

    private final Map<String, Reminding> sources;

    Notes(List<Reminding> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Reminding::kind, Function.identity()));
    }

    /** Somebody and what they are reminded of. */
    record Asked(PersonId person, ReminderInfo matter) {}

    private record About(Subject subject, String rule) {}

    /** What there is to say to each; nothing for those who are not to be told any more. */
    public Map<Asked, Note> of(Map<Asked, Language> asked) {
        var bySubject = new LinkedHashMap<About, Map<Asked, Language>>();
        asked.forEach((one, language) -> bySubject
                .computeIfAbsent(new About(one.matter().subject(), one.matter().rule()), none -> new LinkedHashMap<>())
                .put(one, language));
        var notes = new HashMap<Asked, Note>();
        bySubject.forEach((about, theirs) -> {
            var said = said(about, languages(theirs));
            theirs.keySet()
                    .forEach(
                            one -> Optional.ofNullable(said.get(one.person())).ifPresent(note -> notes.put(one, note)));
        });
        return notes;
    }

    public Optional<Note> of(Preferences reader, ReminderInfo matter) {
        var asked = new Asked(reader.person(), matter);
        return Optional.ofNullable(of(Map.of(asked, reader.language())).get(asked));
    }

    /** What there is to say to one person about several matters, in their order. */
    public Map<ReminderInfo, Note> of(Preferences reader, Collection<ReminderInfo> matters) {
        var notes = new LinkedHashMap<ReminderInfo, Note>();
        matters.forEach(matter -> of(reader, matter).ifPresent(note -> notes.put(matter, note)));
        return notes;
    }

    /** Has the feature do what an action's button says. */
    Acted act(Visitor visitor, ReminderInfo matter, String action) {
        var source = sources.get(matter.subject().kind());
        return source == null
                ? Acted.gone()
                : source.act(visitor, matter.subject().id(), matter.rule(), action);
    }

    private Map<PersonId, Note> said(About about, Map<PersonId, Language> to) {
        var source = sources.get(about.subject().kind());
        return source == null ? Map.of() : source.notes(to, about.subject().id(), about.rule());
    }

    private static Map<PersonId, Language> languages(Map<Asked, Language> asked) {
        var languages = new LinkedHashMap<PersonId, Language>();
        asked.forEach((one, language) -> languages.put(one.person(), language));
        return languages;
    }
}
