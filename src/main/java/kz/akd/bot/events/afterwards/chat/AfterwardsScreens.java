package kz.akd.bot.events.afterwards.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.afterwards.Opinion;
import kz.akd.bot.events.afterwards.Rated;
import kz.akd.bot.events.afterwards.Report;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.AddPhotos;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.AddWords;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.RateEvent;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowAfterwards;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowOwnName;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowSummary;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps.WriteToPeople;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;

/** What people see when an event is over. */
final class AfterwardsScreens {

    private static final int WORDS = 5;
    private static final int BAR = 10;

    private AfterwardsScreens() {}

    static Screen thanks(Event event, Language language) {
        return Screen.saying("events.after.thanks", event.title(language)).offering(stars(event.id()));
    }

    /** For organisers, on the day after. */
    static Screen over(Event event, int came, Language language) {
        var id = event.id();
        return Screen.saying("events.after.over", event.title(language), came)
                .offering(
                        Button.of(new ShowAttendance(id, 0), "events.card.attendance"),
                        Button.of(new ShowAfterwards(id, 0), "events.manage.afterwards"))
                .offering(
                        Button.of(new AddPhotos(id), "events.after.photos.add"),
                        Button.of(new WriteToPeople(id), "events.manage.write"));
    }

    private static List<Button> stars(EventId event) {
        return IntStream.rangeClosed(1, Opinion.MOST_STARS)
                .mapToObj(number -> Button.of(new RateEvent(event, number), "events.after.star", number))
                .toList();
    }

    static Screen noted(Rated noted, Visitor visitor) {
        var event = noted.event();
        var opinion = noted.opinion();
        var screen = Screen.saying("events.after.noted", event.title(visitor.language()), "⭐".repeat(opinion.stars()));
        if (opinion.said().isPresent()) {
            screen = screen.and("events.card.about", opinion.said().get());
        }
        var until = noted.afterword().until();
        if (until != null) {
            screen = screen.and(opinion.named() ? "events.after.noted.named" : "events.after.noted.anonymous", until);
        }
        return screen.offering(stars(event.id()))
                .offering(
                        Button.of(new AddWords(event.id()), "events.after.words"),
                        Button.of(
                                new ShowOwnName(event.id(), !opinion.named()),
                                opinion.named() ? "events.after.hide-name" : "events.after.show-name"))
                .backHome();
    }

    /** For organisers: how many came, what they thought, and what can be passed on. */
    static Screen report(Report report, Map<PersonId, String> names, int number, Visitor visitor) {
        var door = report.door();
        var event = door.event();
        var attendance = door.attendance();
        var screen = Screen.saying("events.after.report", event.title(visitor.language()))
                .and(
                        "events.after.report.came",
                        attendance.people(),
                        attendance.present().size(),
                        attendance.present().isEmpty() ? 0 : door.absent().size());
        screen = opinions(screen, report, visitor);
        var page = Page.of(report.words(), number, WORDS);
        for (var opinion : page.items()) {
            var stars = "⭐".repeat(opinion.stars());
            var name = opinion.person() == null ? null : names.get(opinion.person());
            screen = name == null
                    ? screen.and(
                            "events.after.report.words", stars, opinion.said().orElse(""))
                    : screen.and(
                            "events.after.report.words.of",
                            stars,
                            opinion.said().orElse(""),
                            name);
        }
        screen = screen.turning(page, turned -> new ShowAfterwards(event.id(), turned));
        var album = report.afterword().album();
        return screen.offering(
                        Button.of(new AddPhotos(event.id()), "events.after.photos.add"),
                        Button.of(new ShowSummary(event.id()), "events.after.summary"))
                .offering(album.map(link -> List.of(Button.opening(link, "events.after.photos.open")))
                        .orElse(List.of()))
                .back(new ManageEvent(event.id()));
    }

    /** With one digit after the point, or the comma. */
    static String average(Report report, Visitor visitor) {
        return String.format(visitor.language().locale(), "%.1f", report.average());
    }

    private static Screen opinions(Screen screen, Report report, Visitor visitor) {
        int shown = report.opinions().size();
        var with = screen;
        if (shown > 0) {
            with = with.and("events.after.report.stars", average(report, visitor), shown);
            int most =
                    report.distribution().stream().mapToInt(each -> each).max().orElse(1);
            for (int stars = Opinion.MOST_STARS; stars >= 1; stars--) {
                int count = report.distribution().get(stars - 1);
                with = with.and("events.after.report.bar", stars, "█".repeat(count * BAR / Math.max(1, most)), count);
            }
        }
        return report.hidden() > 0 ? with.and("events.after.report.hidden", report.hidden()) : with;
    }
}
