package kz.akd.bot.meetings.chat.meeting;

import java.util.List;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingFacts.ActionReported;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.actions.ActionItems;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members what they have to do, and those who keep the group's meetings how it stands. */
@Component
class ActionNotices {

    private final ActionItems actions;
    private final MeetingRights rights;
    private final MeetingPeople people;
    private final Notices notices;

    ActionNotices(ActionItems actions, MeetingRights rights, MeetingPeople people, Notices notices) {
        this.actions = actions;
        this.rights = rights;
        this.people = people;
        this.notices = notices;
    }

    /** Nobody is told what they gave themselves. */
    @EventListener
    void on(ActionGiven fact) {
        if (fact.to().equals(fact.by())) {
            return;
        }
        actions.find(fact.action())
                .filter(ActionItem::isToDo)
                .ifPresent(action -> notices.named("action.given", fact.occasion())
                        .whenAwake()
                        .to(fact.to())
                        .saying(reader -> ActionScreens.given(
                                action,
                                people.group(action.group()),
                                people.names(List.of(fact.by())).of(fact.by()))));
    }

    @EventListener
    void on(ActionReported fact) {
        actions.find(fact.action()).ifPresent(action -> {
            var names = people.names(List.of(fact.by(), action.responsible()));
            notices.named("action.reported", fact.occasion())
                    .whenAwake()
                    .to(rights.keepers(action.group()).stream()
                            .filter(keeper -> !keeper.equals(fact.by()))
                            .toList())
                    .saying(reader -> ActionScreens.reported(action, fact.report(), names.of(fact.by())));
        });
    }
}
