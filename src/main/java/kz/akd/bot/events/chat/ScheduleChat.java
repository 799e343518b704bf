package kz.akd.bot.events.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Downloads;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.SentFile;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.chat.ScheduleTaps.ApplySchedule;
import kz.akd.bot.events.chat.ScheduleTaps.ScheduleExample;
import kz.akd.bot.events.chat.ScheduleTaps.SendSchedule;
import kz.akd.bot.events.chat.ScheduleTaps.ShowSchedules;
import kz.akd.bot.events.schedule.ScheduleFile;
import kz.akd.bot.events.schedule.ScheduleTemplate;
import kz.akd.bot.events.schedule.Schedules;
import kz.akd.bot.events.schedule.Schedules.Applied;
import kz.akd.bot.events.schedule.Schedules.Preview;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes a year's events from a file: with a preview, once. */
@Component
@Order(3)
class ScheduleChat implements ChatFeature {

    private static final Question<SentFile> FILE =
            Questions.document("file", "events.import.file.ask", ScheduleFile.MOST_BYTES);

    private final Schedules schedules;
    private final Events events;
    private final DeskAnswers desk;
    private final Downloads downloads;
    private final Clock clock;
    private final Dialog form = Dialog.named("events.import").asking(FILE).endingAtOnce(this::preview);

    ScheduleChat(Schedules schedules, Events events, DeskAnswers desk, Downloads downloads, Clock clock) {
        this.schedules = schedules;
        this.events = events;
        this.desk = desk;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowSchedules.class,
                (visitor, tap) -> desk.forOrganisers(visitor, () -> Answer.showing(ScheduleScreens.start())));
        routes.tap(SendSchedule.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> Answer.asking(form)));
        routes.tap(ScheduleExample.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> example(visitor)));
        routes.tap(ApplySchedule.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> applying(visitor, tap)));
        routes.dialog(form);
        routes.deskItem(
                "planning",
                visitor -> events.mayOrganise(visitor.id())
                        ? Optional.of(Button.of(new ShowSchedules(), "events.desk.schedule"))
                        : Optional.empty());
    }

    private Answer example(Visitor visitor) {
        var today = LocalDate.ofInstant(clock.instant(), visitor.zone());
        return Answer.showing(ScheduleScreens.example(ScheduleTemplate.write(today)));
    }

    private Answer preview(Visitor visitor, Answers answers, Dialog.Opened opened) {
        try {
            var content = downloads.fetch(answers.get(FILE), ScheduleFile.MOST_BYTES);
            return show(schedules.preview(visitor.id(), content, visitor.zone(), opened.run()));
        } catch (Undelivered unreachable) {
            return Answer.showing(ScheduleScreens.notFetched());
        }
    }

    private static Answer show(Preview preview) {
        if (preview instanceof Preview.Ready ready) {
            return Answer.showing(ScheduleScreens.ready(ready));
        } else if (preview instanceof Preview.Refused refused) {
            return Answer.showing(ScheduleScreens.refused(refused));
        }
        return DeskAnswers.notAllowed();
    }

    private Answer applying(Visitor visitor, ApplySchedule tap) {
        return Answer.working(ScheduleScreens.progress(0, tap.events()), screens -> applied(visitor, tap, screens));
    }

    private Answer applied(Visitor visitor, ApplySchedule tap, Consumer<Screen> screens) {
        var applied = schedules.apply(
                visitor.id(),
                tap.schedule(),
                tap.published(),
                done -> screens.accept(ScheduleScreens.progress(done, tap.events())));
        if (applied instanceof Applied.Done done) {
            return Answer.showing(ScheduleScreens.done(done));
        } else if (applied instanceof Applied.Gone) {
            return Answer.showing(ScheduleScreens.gone());
        }
        return DeskAnswers.notAllowed();
    }
}
