package kz.akd.bot.events.chat.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseCompanions;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseDeadline;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseLength;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseReminder;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseTopic;
import kz.akd.bot.events.chat.taps.DeskTaps.UsualReminders;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Timing;
import kz.akd.bot.shared.LocalMoment;
import org.springframework.stereotype.Component;

/** The details of an event that are chosen by buttons. */
@Component
class DetailChat implements ChatFeature {

    private final EventDrafts eventDrafts;
    private final DeskAnswers desk;
    private final EventDetails details;
    private final EventTimes times;

    DetailChat(EventDrafts eventDrafts, DeskAnswers desk, EventDetails details, EventTimes times) {
        this.eventDrafts = eventDrafts;
        this.desk = desk;
        this.details = details;
        this.times = times;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ChooseTopic.class, (visitor, tap) -> changed(visitor, tap.event(), plan -> plan.about(tap.topic())));
        routes.tap(
                ChooseLength.class,
                (visitor, tap) ->
                        changed(visitor, tap.event(), plan -> plan.with(lasting(plan.timing(), tap.minutes()))));
        routes.tap(
                ChooseDeadline.class,
                (visitor, tap) -> changed(visitor, tap.event(), plan -> plan.with(due(plan.timing(), tap.hours()))));
        routes.tap(ChooseCompanions.class, this::companions);
        routes.tap(ChooseReminder.class, this::reminder);
        routes.tap(UsualReminders.class, this::usual);
    }

    private Answer changed(Visitor visitor, EventId id, UnaryOperator<Plan> change) {
        return desk.forOrganisers(
                visitor,
                () -> desk.after(eventDrafts.edit(visitor.id(), id, change), event -> details.changed(visitor, id)));
    }

    private static Timing lasting(Timing timing, int minutes) {
        var starts = timing.starts();
        return timing.ending(minutes <= 0 ? null : new LocalMoment(starts.time().plusMinutes(minutes), starts.zone()));
    }

    private static Timing due(Timing timing, int hours) {
        var starts = timing.starts();
        return timing.answeredBy(
                hours <= 0 ? null : new LocalMoment(starts.time().minusHours(hours), starts.zone()));
    }

    private Answer companions(Visitor visitor, ChooseCompanions tap) {
        if (tap.most() < 0 || tap.most() > CompanionRule.MOST) {
            return desk.about(visitor, tap.event(), event -> Answer.alert("chatkit.too-old"));
        }
        var rule = new CompanionRule(tap.adults(), tap.children(), tap.most());
        return changed(visitor, tap.event(), plan -> plan.with(plan.room().bringing(rule)));
    }

    private Answer reminder(Visitor visitor, ChooseReminder tap) {
        var offset = Duration.ofMinutes(tap.minutes());
        return reminding(visitor, tap.event(), plan -> {
            var now = new ArrayList<>(plan.ownReminders().orElse(times.reminders()));
            now.remove(offset);
            // a forged tap may name any length
            if (tap.chosen()
                    && DetailScreens.reminderChoices(plan, times.reminders()).contains(tap.minutes())) {
                now.add(offset);
            }
            return plan.reminding(List.copyOf(now));
        });
    }

    private Answer usual(Visitor visitor, UsualReminders tap) {
        return reminding(visitor, tap.event(), plan -> plan.reminding(null));
    }

    private Answer reminding(Visitor visitor, EventId id, UnaryOperator<Plan> change) {
        return desk.forOrganisers(
                visitor,
                () -> desk.after(
                        eventDrafts.edit(visitor.id(), id, change),
                        event -> Answer.showing(DetailScreens.reminders(event, times.reminders()))));
    }
}
