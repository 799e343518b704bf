package kz.akd.bot.events.door.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.door.OnDuty;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.members.chat.CardReader;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Lets in at the door whose card an officer reads. */
@Component
class DoorCards implements CardReader {

    private final CheckIns checkIns;
    private final DoorAnswers answers;

    DoorCards(CheckIns checkIns, DoorAnswers answers) {
        this.checkIns = checkIns;
        this.answers = answers;
    }

    @Override
    public Optional<Answer> read(Visitor officer, PersonId owner) {
        var duty = checkIns.duty(officer.id());
        if (duty instanceof OnDuty.At at) {
            var entry = checkIns.checkIn(officer.id(), at.event().id(), owner, Way.CARD, false);
            return Optional.of(answers.of(officer, entry));
        } else if (duty instanceof OnDuty.Unsaid unsaid) {
            return Optional.of(
                    Answer.showing(DoorScreens.whichDoor(unsaid.events(), owner, answers.name(owner), officer)));
        }
        return Optional.empty();
    }
}
