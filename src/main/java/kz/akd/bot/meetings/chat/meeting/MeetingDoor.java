package kz.akd.bot.meetings.chat.meeting;

import java.util.Optional;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMeeting;
import kz.akd.bot.meetings.run.MeetingReminders;
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
