package kz.akd.bot.store;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;

/**
 * What documents hold about people, to be taken out and forgotten (rule 7).
 *
 * @param section what this part is called in the file a person takes out
 * @param field where the documents name people
 * @param line what one document says about a person, and about nobody else
 * @param forgetting the document with an id that is nobody's in the person's place, or without them; the same for one that
 *     does not name them
 */
public record PersonalDocuments<I, T>(
        String section,
        Documents<I, T> documents,
        Function<T, I> id,
        String field,
        BiFunction<T, PersonId, Map<String, Object>> line,
        Forgetting<T> forgetting)
        implements PersonalData {

    /** Takes a person out of a document. */
    @FunctionalInterface
    public interface Forgetting<T> {
        T without(T document, PersonId person, PersonId nobody);
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var lines = documents.where(field, person).stream()
                .map(document -> line.apply(document, person))
                .toList();
        return lines.isEmpty() ? Map.of() : Map.of(section, lines);
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        documents
                .where(field, person)
                .forEach(found -> documents.change(
                        id.apply(found), document -> Change.to(forgetting.without(document, person, nobody), true)));
    }
}
