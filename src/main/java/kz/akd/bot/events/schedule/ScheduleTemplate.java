package kz.akd.bot.events.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.akd.bot.shared.csv.CsvTable;

/** The header of a schedule and an example, to be filled in. */
public final class ScheduleTemplate {

    private ScheduleTemplate() {}

    /** The file; its example is on the first of December to come. */
    public static byte[] write(LocalDate today) {
        var day = LocalDate.of(today.getYear(), 12, 1);
        var starts = day.isAfter(today.plusDays(7)) ? day : day.plusYears(1);
        return CsvTable.write(
                Arrays.stream(ScheduleColumn.values())
                        .map(ScheduleColumn::header)
                        .toList(),
                List.of(List.of(
                        "Вечер оперы",
                        starts + " 18:30",
                        starts + " 21:00",
                        "Asia/Almaty",
                        "Astana Opera",
                        "Dinmukhamed Konayev 1",
                        "",
                        "150",
                        "2",
                        "CULTURE",
                        "",
                        starts.minusDays(3) + " 18:00",
                        "«Абай», места в партере",
                        "Опера кеші",
                        "Вечер оперы",
                        "An evening at the opera")));
    }
}
