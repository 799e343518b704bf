package kz.akd.bot.events.schedule;

import java.util.Locale;
import kz.akd.bot.shared.csv.Vocabulary;

/** The columns of a schedule, in the order in which they are written. */
public enum ScheduleColumn {
    TITLE,
    STARTS,
    ENDS,
    ZONE,
    PLACE,
    ADDRESS,
    LINK,
    CAPACITY,
    COMPANIONS,
    CATEGORY,
    AUDIENCE,
    RSVP_BY,
    DESCRIPTION,
    TITLE_KK,
    TITLE_RU,
    TITLE_EN;

    /** What organisers call them. */
    static final Vocabulary<ScheduleColumn> WORDS = words().with(
                    TITLE, "event", "name", "название", "мероприятие", "атауы", "іс-шара")
            .with(STARTS, "start", "begins", "date", "when", "начало", "дата", "дата и время", "когда")
            .with(STARTS, "басталуы", "күні", "қашан")
            .with(ENDS, "end", "until", "окончание", "конец", "до", "аяқталуы")
            .with(ZONE, "time zone", "timezone", "часовой пояс", "уақыт белдеуі")
            .with(
                    PLACE,
                    "venue",
                    "location",
                    "where",
                    "место",
                    "где",
                    "место проведения",
                    "орны",
                    "қайда",
                    "өтетін орны")
            .with(ADDRESS, "адрес", "мекенжай", "мекенжайы")
            .with(LINK, "url", "join link", "ссылка", "сілтеме")
            .with(CAPACITY, "seats", "места", "число мест", "орын саны", "орындар")
            .with(COMPANIONS, "guests", "спутники", "гости", "серіктер", "қонақтар")
            .with(CATEGORY, "topic", "рубрика", "категория", "айдар", "санаты")
            .with(AUDIENCE, "for whom", "для кого", "кому", "аудитория", "кімге")
            .with(RSVP_BY, "answer by", "deadline", "ответить до", "срок ответа", "жауап мерзімі")
            .with(DESCRIPTION, "about", "описание", "о чём", "сипаттамасы", "сипаттама");

    private static Vocabulary<ScheduleColumn> words() {
        var words = new Vocabulary<ScheduleColumn>();
        for (var column : values()) {
            words.with(column, column.header());
        }
        return words;
    }

    /** The name of the column in files we write. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
