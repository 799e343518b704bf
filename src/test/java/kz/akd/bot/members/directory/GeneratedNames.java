package kz.akd.bot.members.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names as a roster of Kazakhstan has them: most in Kazakh, some in Russian, some in Latin; always the same. */
public final class GeneratedNames {

    private static final List<String> BEGINNINGS = words(
            "Нұр Бек Жан Ер Қай Ақ Ай Гүл Дәу Тем Сер Мақ Бер Құ Са Мұ Ора Жақ Әб Есен Қуан Шың Ғал Өмір Үсен Ыбырай "
                    + "Тоқ Бауыр Дос Ис Мер Нар Олж Раб Сәу Та Ул Хам Ша Ям Бота Кен Ма Па");
    private static final List<String> ENDINGS = words(
            "лан бек жан болат сұлтан ғали тай мұрат әлі хан сын дос кен берген ғазы қан рат мат ияр ұл шат шін ман "
                    + "дәулет бай гелді ды ра ла на гүл жар нұр ұр ім ан ат ар еш");
    private static final List<String> SURNAMES = words("ов ев ова ева ұлы қызы и");
    private static final List<String> PATRONYMICS = words("ұлы қызы ович овна");
    private static final List<String> RUSSIAN_FIRST = words(
            "Александр Сергей Юлия Евгений Наталья Ольга Дмитрий Юрий Татьяна Фёдор Анна Ирина Владимир Яна Пётр Илья");
    private static final List<String> RUSSIAN_ROOTS = words(
            "Щербак Иван Кузнец Соловь Цветк Чернышев Журавл Хохл Юдин Яковл Белоус Шевч Золот Воробь Гречк Лукь");
    private static final List<String> RUSSIAN_MIDDLES = words("ен ин ч ук ош ям ец ан");
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final List<String> LATIN = List.of(
            "a,b,v,g,d,e,yo,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya,a,g,k,n,o,u,u,h,i".split(","));

    private final Random random = new Random(7);

    /** As many different ones, in one order. */
    public static List<String> of(int count) {
        var generated = new GeneratedNames();
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(generated.name());
        }
        return List.copyOf(names);
    }

    private String name() {
        int kind = random.nextInt(100);
        var name = kind < 25 ? russian() : kazakh();
        return kind % 6 == 0 ? latin(name) : name;
    }

    private String kazakh() {
        var name = compound() + any(SURNAMES) + " " + compound();
        return random.nextInt(4) == 0 ? name : name + " " + compound() + any(PATRONYMICS);
    }

    private String russian() {
        return any(RUSSIAN_ROOTS) + any(RUSSIAN_MIDDLES) + any(SURNAMES) + " " + any(RUSSIAN_FIRST) + " " + compound()
                + any(PATRONYMICS);
    }

    private String compound() {
        return any(BEGINNINGS) + any(ENDINGS);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    public static String latin(String name) {
        var latin = new StringBuilder();
        for (var letter : name.split("")) {
            int known = CYRILLIC.indexOf(letter.toLowerCase(Locale.ROOT));
            latin.append(known < 0 ? letter : LATIN.get(known));
        }
        return latin.toString();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
