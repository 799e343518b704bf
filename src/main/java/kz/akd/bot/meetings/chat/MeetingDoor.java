package kz.akd.bot.meetings.chat;

import java.util.Optional;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingReminders;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMeeting;
import org.springframework.stereotype.Component;

/** Where meetings of the agenda are opened. */
@Component
class MeetingDoor implements AgendaDoor {

    @Override
    public String kind() {
        return MeetingReminders.KIND;
    }

    @Override
    public Tap open(String id) {
        return new ShowMeeting(MeetingId.of(id));
    }

    @Override
    public Optional<Button> wayOn() {
        return Optional.empty();
    }
}
