package kz.akd.bot.meetings.chat.meeting;

import java.util.Optional;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.actions.ActionReminders;
import kz.akd.bot.meetings.chat.ActionTaps.ShowAction;
import org.springframework.stereotype.Component;

/** Where action items of the agenda are opened. */
@Component
class ActionDoor implements AgendaDoor {

    @Override
    public String kind() {
        return ActionReminders.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowAction(ActionItemId.of(id));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.empty();
    }
}
