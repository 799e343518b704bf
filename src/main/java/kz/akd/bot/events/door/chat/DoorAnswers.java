package kz.akd.bot.events.door.chat;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What an officer sees after somebody came to the door. */
@Component
public class DoorAnswers {

    private final MemberDirectory directory;
    private final DeskAnswers desk;

    DoorAnswers(MemberDirectory directory, DeskAnswers desk) {
        this.directory = directory;
        this.desk = desk;
    }

    /** There is no such door, or not for them. */
    public Answer noDoor(Visitor visitor, EventId id) {
        return desk.notTheirs(visitor, id);
    }

    public Answer of(Visitor visitor, CheckInResult entry) {
        if (entry instanceof CheckInResult.Here here) {
            var presence = here.presence();
            return Answer.showing(
                    DoorScreens.here(here.door(), presence, here.before(), name(presence.person()), visitor));
        } else if (entry instanceof CheckInResult.NotOnTheList absent) {
            return Answer.showing(
                    DoorScreens.notOnTheList(absent.door(), absent.person(), name(absent.person()), visitor));
        } else if (entry instanceof CheckInResult.TakenBack back) {
            return Answer.showing(DoorScreens.takenBack(back.door(), back.person(), name(back.person()), visitor));
        } else if (entry instanceof CheckInResult.TooEarly early) {
            return Answer.alert("events.door.toast.too-early", early.opens());
        } else if (entry instanceof CheckInResult.Refused refused) {
            return refused(visitor, refused.reason());
        }
        throw new IllegalArgumentException("not at an officer's door: " + entry.getClass());
    }

    private Answer refused(Visitor visitor, CheckInResult.Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED -> DeskAnswers.notAllowed();
            case GONE -> desk.forOrganisers(visitor, () -> Answer.showing(CardScreens.gone()));
            default -> Answer.alert(Text.of("events.door.toast.", reason));
        };
    }

    public Text name(PersonId person) {
        return directory.listed(List.of(person)).stream()
                .map(MemberSummary::fullName)
                .map(Text::typed)
                .findFirst()
                .orElseGet(() -> Text.of("events.attendance.former"));
    }
}
