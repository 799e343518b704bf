package kz.akd.bot.events.door.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.taps.DoorTaps.CameWith;
import kz.akd.bot.events.chat.taps.DoorTaps.ShowDoorCode;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorCode;
import kz.akd.bot.events.door.DoorPicture;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.door.checkin.OwnCheckIn;
import kz.akd.bot.events.plan.Party;
import org.springframework.stereotype.Component;

/** The code at the door: shown by officers, read by members who check themselves in. */
@Component
class OwnCheckInChat implements ChatFeature {

    static final String LINK = "door";

    private final CheckIns checkIns;
    private final OwnCheckIn own;
    private final DeepLinks links;
    private final PlainText wording;
    private final DoorAnswers answers;

    OwnCheckInChat(CheckIns checkIns, OwnCheckIn own, DeepLinks links, PlainText wording, DoorAnswers answers) {
        this.checkIns = checkIns;
        this.own = own;
        this.links = links;
        this.wording = wording;
        this.answers = answers;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowDoorCode.class, this::code);
        routes.link(LINK, (visitor, token) -> entered(own.read(visitor.id(), token), visitor));
        routes.tap(CameWith.class, this::cameWith);
    }

    private Answer code(Visitor visitor, ShowDoorCode tap) {
        Optional<Door> door = checkIns.door(visitor.id(), tap.event());
        if (door.isEmpty()) {
            return answers.noDoor(visitor, tap.event());
        }
        return checkIns.code(visitor.id(), tap.event())
                .map(code -> shown(door.get(), code, visitor))
                .orElseGet(() -> Answer.alert("events.door.toast.no-code"));
    }

    private Answer shown(Door door, DoorCode code, Visitor visitor) {
        try {
            var event = door.event();
            var picture = DoorPicture.draw(new DoorPicture.Face(
                    event.title(visitor.language()),
                    wording.plain(Text.of("events.door.picture.invitation"), visitor),
                    wording.plain(Text.of("events.door.picture.until", code.expires()), visitor),
                    links.to(LINK, code.token()).toString()));
            return Answer.showing(DoorScreens.code(event, code, picture, visitor));
        } catch (Undelivered unreachable) {
            return Answer.alert("members.invite.no-link");
        }
    }

    private Answer cameWith(Visitor visitor, CameWith tap) {
        return tap.adults() < 0 || tap.children() < 0
                ? Answer.alert("chatkit.too-old")
                : entered(own.cameWith(visitor.id(), tap.event(), new Party(tap.adults(), tap.children())), visitor);
    }

    private static Answer entered(CheckInResult entry, Visitor visitor) {
        if (entry instanceof CheckInResult.Here here) {
            return Answer.showing(welcome(here, visitor));
        } else if (entry instanceof CheckInResult.TooMany many) {
            return Answer.alert(
                    "events.door.toast.too-many", many.presence().party().companions());
        } else if (entry instanceof CheckInResult.AskAtTheDoor ask) {
            return said("events.door.own.ask", ask.event().title(visitor.language()));
        } else if (entry instanceof CheckInResult.Full full) {
            return said("events.door.own.full", full.event().title(visitor.language()));
        } else if (entry instanceof CheckInResult.TooEarly early) {
            return said("events.door.own.too-early", early.event().title(visitor.language()), early.opens());
        } else if (entry instanceof CheckInResult.Refused refused) {
            return refused.reason() == CheckInResult.Reason.NO_MEMBER
                    ? Answer.showing(CardScreens.membersOnly())
                    : said(Text.of("events.door.own.", refused.reason()));
        }
        throw new IllegalArgumentException("not by themselves: " + entry.getClass());
    }

    private static Screen welcome(CheckInResult.Here here, Visitor visitor) {
        var event = here.door().event();
        var party = here.presence().party();
        var screen = Screen.saying(
                here.before() ? "events.door.own.before" : "events.door.own.welcome", event.title(visitor.language()));
        if (party.companions() > 0) {
            screen = screen.and("events.answer.with", party.adults(), party.children());
        }
        if (event.plan().room().companions().allowsAny() || party.companions() > 0) {
            screen = DoorScreens.companions(
                    screen.and("events.door.own.with"),
                    party,
                    (adults, children) -> new CameWith(event.id(), adults, children));
        }
        return screen.offering(Button.of(new ShowEvent(event.id()), "events.open"))
                .backHome();
    }

    private static Answer said(String key, Object... arguments) {
        return said(Text.of(key, arguments));
    }

    private static Answer said(Text words) {
        return Answer.showing(Screen.saying(words).back(new ShowEvents(0)));
    }
}
