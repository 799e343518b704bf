package kz.akd.bot.members.directory.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

    private final NameIndex index = new NameIndex();

    @Test
    void a_name_is_found_without_its_apostrophe_or_hyphen() {
        put(1, "Нұр-Сұлтан Әлиұлы");
        put(2, "О'Нил Шон");
        put(3, "Al-Faisal bin Ahmed");
        put(4, "O’Brien Pat");
        assertThat(index.search("нурсултан", 5)).containsExactly(new PersonId(1));
        assertThat(index.search("Нұр Сұлтан", 5)).containsExactly(new PersonId(1));
        assertThat(index.search("онил", 5)).containsExactly(new PersonId(2));
        assertThat(index.search("alfaisal", 5)).containsExactly(new PersonId(3));
        assertThat(index.search("obrien", 5)).containsExactly(new PersonId(4));
        index.remove(new PersonId(1));
        assertThat(index.search("нурсултан", 5)).isEmpty();
    }

    @Test
    void words_are_found_in_any_order_and_by_their_beginnings() {
        enter("Ахметов Нұрлан Болатұлы", "Ахметова Жанар Сериковна");

        assertThat(found("Нұрлан Ахметов")).containsExactly(1L);
        assertThat(found("болат нұрл")).containsExactly(1L);
        assertThat(found("жан ах")).containsExactly(2L);
        assertThat(found("ахм")).containsExactly(1L, 2L);
    }

    @Test
    void every_word_typed_has_to_be_met() {
        enter("Ахметов Нұрлан", "Сериков Нұрлан");

        assertThat(found("Нұрлан Ахметов")).containsExactly(1L);
        assertThat(found("Нұрлан Ахметов Болатұлы")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Shyngys Akhmetov, Чингиз Ахметов",
        "Чингиз Ахметов, Shyngys Ahmetov",
        "Щербакова Юлия, Yulia Shcherbakova",
        "Iuliia Shcherbakova, Юлия Щербакова",
        "Тоқаев Қуаныш, tokay quan",
        "Жақсыбеков Ернұр, yern z",
        "Шәріпов Евгений, Yev S",
        "Yernur Sharipov, Ернұр Шәріп",
        "Назарбаев Сергей, Sergei Nazarbay"
    })
    void a_name_is_found_by_another_spelling_whole_or_begun(String name, String typed) {
        enter(name, "Оспан Гүлдана");

        assertThat(found(typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ахмтеов", "Ахмеов", "Ахметтов", "Аъметов", "Akhmtov", "Akmhetov", "ахмтео"})
    void mistakes_are_forgiven(String typed) {
        enter("Ахметовна", "Ахметов", "Оспанов");

        assertThat(found(typed)).first().isEqualTo(2L);
        assertThat(found(typed)).doesNotContain(3L);
    }

    @Test
    void one_mistake_is_forgiven_in_four_letters_and_two_in_eight_but_none_in_three() {
        enter("Асан", "Ким", "Щербаков");

        assertThat(found("Асын")).containsExactly(1L);
        assertThat(found("Осын")).isEmpty();
        assertThat(found("Кин")).isEmpty();
        assertThat(found("Щирбокав")).isEmpty();
        assertThat(found("Щирбоков")).containsExactly(3L);
        assertThat(found("Юля")).isEmpty();
    }

    @Test
    void a_letter_that_folds_to_several_counts_as_one() {
        enter("Юсупов", "Zhandos");

        assertThat(found("Эсупов")).containsExactly(1L);
        assertThat(found("Hzandos")).containsExactly(2L);
    }

    @Test
    void whole_words_come_before_begun_ones_and_those_before_mistyped_ones() {
        enter("Асат", "Асанова", "Азан", "Асан", "Асанбек");

        assertThat(found("Асан")).containsExactly(4L, 3L, 5L, 2L, 1L);
    }

    @Test
    void one_mistake_weighs_more_than_all_words_only_begun() {
        enter("Болат Асат", "Болатбек Асанбек");

        assertThat(found("Болат Асан")).containsExactly(2L, 1L);
    }

    @Test
    void equals_are_in_the_order_of_their_names_then_of_their_ids() {
        put(9, "Асан Болат");
        put(3, "Асан Болат");
        put(1, "Асан Марат");
        put(7, "асан Әлия");

        assertThat(found("асан")).containsExactly(3L, 9L, 1L, 7L);
        assertThat(index.search("асан", 2)).containsExactly(new PersonId(3), new PersonId(9));
    }

    @Test
    void a_changed_name_replaces_the_old_one() {
        put(1, "Ахметова Жанар");
        put(2, "Ахметова Әлия");
        put(1, "Оспанова Жанар");

        assertThat(found("Ахметова")).containsExactly(2L);
        assertThat(found("Оспанова Жанар")).containsExactly(1L);
    }

    @Test
    void somebody_taken_out_is_found_no_more_and_leaves_the_others() {
        enter("Асан Наталья Наталия", "Асанов Наталья", "Асан");
        index.remove(new PersonId(1));
        index.remove(new PersonId(1));
        index.remove(new PersonId(77));

        assertThat(found("Асан")).containsExactly(3L, 2L);
        assertThat(found("Наталия")).containsExactly(2L);

        put(4, "Наталия Асан");

        assertThat(found("Наталия")).containsExactly(4L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-- !", "\u200f", "👍", "'"})
    void nobody_is_found_by_no_word(String typed) {
        enter("Асан", "👍", "");

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void any_words_of_people_are_taken() {
        enter("<b>Асан</b> & Ко", "=1+1", "O'Нил \u202eЖан\u202c-Клод", "王小明", "х".repeat(4000));
        put(6, IntStream.range(0, 900).mapToObj(i -> "аб" + i).reduce("", (all, word) -> all + " " + word));

        assertThat(found("асан")).containsExactly(1L);
        assertThat(found("онил жан клод")).containsExactly(3L);
        assertThat(found("王")).containsExactly(4L);
        assertThat(found("х".repeat(4000))).containsExactly(5L);
        assertThat(found("аб3 аб1")).containsExactly(6L);
    }

    @Test
    void a_limit_is_at_least_one() {
        assertThatThrownBy(() -> index.search("Асан", 0)).hasMessageContaining("0");
    }

    /** Of ids 1, 2, 3 and so on. */
    private void enter(String... names) {
        IntStream.range(0, names.length).forEach(i -> put(i + 1, names[i]));
    }

    private void put(long id, String name) {
        index.put(new PersonId(id), name);
    }

    private List<Long> found(String typed) {
        return index.search(typed, 50).stream().map(PersonId::value).toList();
    }
}
