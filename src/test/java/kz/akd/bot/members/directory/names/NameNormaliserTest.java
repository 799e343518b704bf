package kz.akd.bot.members.directory.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormaliserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Айгерім Айгерим Aigerim Aygerim Aigerım AIGERIM",
                "Қуаныш Куаныш Kuanysh Quanysh Quanyş Kuanish",
                "Жанар Zhanar Janar Джанар Žanar",
                "Ғалым Галым Galym Ghalym Ğalym Galim",
                "Нұрлан Нурлан Nurlan Nūrlan",
                "Шыңғыс Шынгыс Shyngys Чингиз Chingiz Шынғыс Şyñğys",
                "Ахметов Akhmetov Ahmetov",
                "Ахмет Akhmet Ahmet",
                "Юлия Yulia Iuliia Yuliya Iulia",
                "Сергей Sergey Sergei",
                "Сергеевна Sergeevna Sergeyevna",
                "Щербакова Shcherbakova Scherbakova Ščerbakova",
                "Фёдор Федор Fyodor Fedor",
                "Хрущёв Хрущев Khrushchev Khrushchyov",
                "Әлия Алия Aliya Aliia Alia Әлія",
                "Өмірбек Омирбек Omirbek Ömirbek",
                "Ернұр Ернур Yernur Ernur",
                "Евгений Yevgeny Evgeniy Evgeny Evgenii Yevgeniy",
                "Дмитрий Dmitry Dmitri Dmitriy Dmitrii",
                "Юрий Yuri Yury Yuriy Iurii",
                "Наталья Наталия Natalya Natalia Nataliya Natal'ya",
                "Александр Aleksandr Alexandr",
                "Тоқаев Токаев Tokayev Tokaev Toqaev",
                "Алиев Aliev Aliyev Әлиев",
                "Әсел Асель Assel Asel Äsel",
                "Мұхтар Мухтар Mukhtar Muhtar",
                "Дархан Darkhan Darhan",
                "Бекхан Bekkhan Bekhan",
                "Исхақ Исхак Iskhak Ishak",
                "Жұмабек Жумабек Джумабек Zhumabek Jumabek Dzhumabek",
                "Қайрат Кайрат Kairat Qairat Kayrat Qayrat",
                "Гүлнәр Гульнар Gulnar Gülnär",
                "Есенгелді Yessengeldi Esengeldi Yesengeldi",
                "Һәкім Хаким Hakim Khakim",
                "София Софья Sofia Sophia Sofiya",
                "Цой Tsoy Tsoi",
                "Яков Yakov Iakov",
                "Белый Bely Belyi Belyy",
                "Шмидт Schmidt Shmidt",
                "ӘСЕМ Әсем Asem asem Äsem"
            })
    void usual_spellings_of_a_name_meet(String spellings) {
        var folded = List.of(spellings.split(" ")).stream()
                .map(NameNormaliserTest::fold)
                .toList();

        assertThat(folded).containsOnly(folded.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Асан Есен", "Жан Шан", "Ерлан Нұрлан", "Болат Марат", "Айгүл Айгерім", "Хан Кан", "Юлия Лия"})
    void different_names_stay_apart(String names) {
        var two = names.split(" ");

        assertThat(fold(two[0])).isNotEqualTo(fold(two[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "И\u0306ерлан Йерлан",
                "\uff21sem Asem",
                "Ё Е\u0308",
                "\u0130lyas Ilyas",
                "As\u00adem Asem",
                "\u210cakim Hakim"
            })
    void the_same_letters_written_as_other_characters_are_the_same(String names) {
        var two = names.split(" ");

        assertThat(fold(two[0])).isEqualTo(fold(two[1]));
    }

    private static String fold(String name) {
        return NameWord.of(name).get(0).folded();
    }
}
