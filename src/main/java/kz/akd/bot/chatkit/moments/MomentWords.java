package kz.akd.bot.chatkit.moments;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The words for days and times in three languages; "~" marks a stem that takes endings. */
final class MomentWords {

    static final Vocabulary<Month> MONTHS = Vocabulary.of(Month.values(), """
            january jan январ~ янв қаңтар~ қаң
            february feb феврал~ фев февр ақпан~ ақп
            march mar март~ мар наурыз~ нау
            april apr апрел~ апр сәуір~ сәу
            may май мая маю мае мамыр~ мам
            june jun июн~ маусым~ мау
            july jul июл~ шілде~ шіл
            august aug август~ авг тамыз~ там
            september sep sept сентябр~ сен сент қыркүйек~ қыр
            october oct октябр~ окт қазан~ қаз
            november nov ноябр~ ноя нояб қараша~ қар
            december dec декабр~ дек желтоқсан~ жел
            """);

    /** As the bot itself abbreviates them, too: "вт", "сс". */
    static final Vocabulary<DayOfWeek> WEEKDAYS = Vocabulary.of(DayOfWeek.values(), """
            monday mon понедельник~ пн дүйсенбі~ дс
            tuesday tue tues вторник~ вт сейсенбі~ сс
            wednesday wed сред~ ср сәрсенбі~
            thursday thu thur thurs четверг~ чт бейсенбі~ бс
            friday fri пятниц~ пт жұма~ жм
            saturday sat суббот~ сб сенбі~ сн
            sunday sun воскресень~ вс жексенбі~ жс жк
            """);

    static final Vocabulary<PartOfDay> PARTS = Vocabulary.of(PartOfDay.values(), """
            am
            pm
            morning утра утром утро таңғы таңертең таңертеңгі
            afternoon дня днем түскі күндізгі
            evening вечера вечером вечер кешкі кешке кешкісін
            night ночи ночью түнгі түнде
            noon midday полдень түсте талтүсте
            midnight полночь
            """);

    /** Days from today, by the line. */
    static final Vocabulary<Integer> DAYS_AHEAD = Vocabulary.of(new Integer[] {0, 1, 2}, """
            today сегодня бүгін бүгінгі
            tomorrow завтра ертең ертеңгі
            overmorrow послезавтра бүрсігүні бүрсүгүні арғы
            """);

    static final Vocabulary<ChronoUnit> UNITS = Vocabulary.of(
            new ChronoUnit[] {ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS
            },
            """
            minute minutes min mins минут~ мин
            hour hours час~ сағат~
            day days день дня дней дн күн~
            week weeks недел~ апта~
            month months месяц~ ай~
            """);

    /** Only as distances: a time is typed in digits. */
    static final Vocabulary<Integer> NUMBERS = Vocabulary.of(new Integer[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, """
            a an one один одну бір
            two два две екі
            three три үш
            four четыре төрт
            five пять бес
            six шесть алты
            seven семь жеті
            eight восемь сегіз
            nine девять тоғыз
            ten десять он
            """);

    /** Said before a distance: "in 3 days". */
    static final Set<String> AHEAD = Vocabulary.folded("in через");

    /** Said after one: "3 күннен кейін". */
    static final Set<String> AFTER = Vocabulary.folded("кейін соң");

    /** After these, "10.10" is a time. */
    static final Set<String> BEFORE_A_TIME = Vocabulary.folded("at в к сағат");

    static final Set<String> NOISE = Vocabulary.folded("""
            at on the of next this o'clock h
            в во на к час часа часов ч года году год г числа
            следующий следующую следующее следующая ближайший ближайшую этот эту это
            сағат сағатта күні жылы жылғы жыл ж келесі осы де да те та
            """);

    private MomentWords() {}
}
