package kz.akd.bot.reminders.chat;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.chat.ReminderTaps.Act;
import kz.akd.bot.reminders.chat.ReminderTaps.ActAmong;
import kz.akd.bot.reminders.chat.ReminderTaps.NoMore;
import kz.akd.bot.reminders.chat.ReminderTaps.PutOff;
import kz.akd.bot.reminders.chat.ReminderTaps.RemindAgain;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowGathered;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowReminder;
import kz.akd.bot.reminders.own.OwnReminders;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people do with reminders of any kind that they got. */
@Component
@Order(30)
class ReminderChat implements ChatFeature {

    private final OwnReminders reminders;
    private final Notes notes;
    private final ReminderScreens screens;

    ReminderChat(OwnReminders reminders, Notes notes, ReminderScreens screens) {
        this.reminders = reminders;
        this.notes = notes;
        this.screens = screens;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowReminder.class, (visitor, tap) -> show(visitor, tap.reminder()));
        routes.tap(ShowGathered.class, (visitor, tap) -> gathered(visitor, tap.reminder()));
        routes.tap(
                Act.class,
                (visitor, tap) -> act(visitor, tap.reminder(), tap.action(), (reader, done) -> doneAlone(done)));
        routes.tap(
                ActAmong.class,
                (visitor, tap) -> act(
                        visitor,
                        tap.reminder(),
                        tap.action(),
                        (reader, done) -> Answer.showing(ReminderScreens.gathered(
                                done.words(), notes.of(reader, reminders.toldWith(visitor.id(), tap.reminder()))))));
        routes.tap(PutOff.class, this::putOff);
        routes.tap(NoMore.class, (visitor, tap) -> stop(visitor, tap.reminder()));
        routes.tap(RemindAgain.class, (visitor, tap) -> resume(visitor, tap.reminder()));
    }

    /** What somebody may be told, and is; a word that it is over for all other cases. */
    private Answer about(Visitor visitor, String reminder, BiFunction<Told, Note, Answer> answer) {
        return forReader(
                visitor,
                reader -> reminders
                        .matter(reminder)
                        .map(matter -> new Told(reader, matter))
                        .flatMap(told -> notes.of(reader, told.matter()).map(note -> answer.apply(told, note)))
                        .orElseGet(() -> Answer.alert("reminders.gone")));
    }

    /** Who was forgotten or is suspended comes home, where it says how they stand. */
    private Answer forReader(Visitor visitor, Function<Preferences, Answer> answer) {
        return Optional.of(visitor)
                .filter(who -> who.rank() != Rank.GUEST)
                .flatMap(who -> reminders.wishes(who.id()))
                .map(answer)
                .orElseGet(() -> Answer.home().toasting("reminders.members-only"));
    }

    private record Told(Preferences reader, ReminderInfo matter) {}

    private Answer show(Visitor visitor, String reminder) {
        return about(
                visitor,
                reminder,
                (told, note) -> Answer.showing(screens.opened(told.reader(), told.matter(), note, true)));
    }

    private Answer gathered(Visitor visitor, String reminder) {
        return forReader(visitor, reader -> {
            var all = notes.of(reader, reminders.toldWith(visitor.id(), reminder));
            return all.isEmpty()
                    ? Answer.home().toasting("reminders.gone")
                    : Answer.showing(ReminderScreens.gathered(all));
        });
    }

    /** The feature itself knows whether it is done, can be done, or is over; what was told once says nothing about it. */
    private Answer act(
            Visitor visitor, String reminder, String action, BiFunction<Preferences, Acted.Done, Answer> answer) {
        return forReader(visitor, reader -> {
            var matter = reminders.matter(reminder);
            var acted = matter.map(known -> notes.act(visitor, known, action)).orElseGet(Acted::gone);
            if (acted instanceof Acted.Done done) {
                if (done.settled()) {
                    reminders.stop(visitor.id(), matter.orElseThrow().subject());
                }
                return answer.apply(reader, done);
            }
            return acted instanceof Acted.Refused refused
                    ? new Answer.Said(refused.words(), true)
                    : Answer.alert("reminders.gone");
        });
    }

    private static Answer doneAlone(Acted.Done done) {
        return done.alone()
                .<Answer>map(screen -> new Answer.Shown(screen, Optional.of(done.words())))
                .orElseGet(() -> Answer.showing(Screen.saying(done.words()).backHome()));
    }

    private Answer putOff(Visitor visitor, PutOff tap) {
        return about(visitor, tap.reminder(), (told, note) -> {
            var till = reminders.snooze(visitor.id(), told.matter(), tap.till());
            return till.<Answer>map(moment -> Answer.showing(ReminderScreens.putOff(
                                    told.matter(), note, moment, cameAmongOthers(visitor, tap.reminder())))
                            .toasting("reminders.put-off.toast", When.soon(moment)))
                    .orElseGet(() -> Answer.alert("reminders.too-late"));
        });
    }

    private Answer stop(Visitor visitor, String reminder) {
        return about(visitor, reminder, (told, note) -> {
            reminders.stop(visitor.id(), told.matter().subject());
            return Answer.showing(ReminderScreens.stopped(told.matter(), note, cameAmongOthers(visitor, reminder)));
        });
    }

    private Answer resume(Visitor visitor, String reminder) {
        return about(visitor, reminder, (told, note) -> {
            reminders.resume(visitor.id(), told.matter().subject());
            return Answer.showing(
                            screens.opened(told.reader(), told.matter(), note, cameAmongOthers(visitor, reminder)))
                    .toasting("reminders.resumed.toast");
        });
    }

    private boolean cameAmongOthers(Visitor visitor, String reminder) {
        return !reminders.toldWith(visitor.id(), reminder).isEmpty();
    }
}
