package kz.akd.bot.meetings.chat.secretary;

import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.SecretaryTaps.ApproveMinutes;
import kz.akd.bot.meetings.chat.SecretaryTaps.BeginMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.CloseMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.HandleAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.KeepMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.MarkPresent;
import kz.akd.bot.meetings.chat.SecretaryTaps.RaiseAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.ReopenMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowPresent;
import kz.akd.bot.meetings.chat.SecretaryTaps.TakeBackDecision;
import kz.akd.bot.meetings.chat.SecretaryTaps.TakeOffAgendaItem;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.meetings.run.Secretary;
import kz.akd.bot.meetings.run.Sitting;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How a meeting is prepared and run, tap by tap. */
@Component
@Order(8)
class SecretaryChat implements ChatFeature {

    private final Secretary secretary;
    private final Sitting sitting;
    private final Meetings meetings;
    private final MeetingPeople people;

    SecretaryChat(Secretary secretary, Sitting sitting, Meetings meetings, MeetingPeople people) {
        this.secretary = secretary;
        this.sitting = sitting;
        this.meetings = meetings;
        this.people = people;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(KeepMeeting.class, (visitor, tap) -> keep(visitor, secretary.open(visitor.id(), tap.meeting())));
        routes.tap(BeginMeeting.class, (visitor, tap) -> keep(visitor, sitting.begin(visitor.id(), tap.meeting())));
        routes.tap(CloseMeeting.class, (visitor, tap) -> keep(visitor, sitting.close(visitor.id(), tap.meeting())));
        routes.tap(ReopenMeeting.class, (visitor, tap) -> keep(visitor, sitting.reopen(visitor.id(), tap.meeting())));
        routes.tap(
                ApproveMinutes.class,
                (visitor, tap) -> Answer.of(
                        secretary.approve(visitor.id(), tap.meeting()),
                        meeting -> kept(visitor, meeting, "meetings.toast.approved")));
        routes.tap(
                TakeOffAgendaItem.class,
                (visitor, tap) -> keep(visitor, secretary.takeOff(visitor.id(), tap.meeting(), tap.item())));
        routes.tap(
                RaiseAgendaItem.class,
                (visitor, tap) -> keep(visitor, secretary.raise(visitor.id(), tap.meeting(), tap.item())));
        routes.tap(
                ShowAgendaItem.class,
                (visitor, tap) -> item(visitor, secretary.open(visitor.id(), tap.meeting()), tap.item()));
        routes.tap(
                HandleAgendaItem.class,
                (visitor, tap) -> item(
                        visitor, sitting.handle(visitor.id(), tap.meeting(), tap.item(), tap.handling()), tap.item()));
        routes.tap(
                TakeBackDecision.class,
                (visitor, tap) ->
                        item(visitor, sitting.undecide(visitor.id(), tap.meeting(), tap.decision()), tap.item()));
        routes.tap(
                ShowPresent.class,
                (visitor, tap) -> present(visitor, secretary.open(visitor.id(), tap.meeting()), tap.page()));
        routes.tap(
                MarkPresent.class,
                (visitor, tap) -> tap.person() > 0
                        ? present(
                                visitor,
                                sitting.mark(visitor.id(), tap.meeting(), new PersonId(tap.person()), tap.there()),
                                tap.page())
                        : Answer.alert("meetings.refused.no-member"));
    }

    private Answer keep(Visitor visitor, Result<Meeting> result) {
        return Answer.of(result, meeting -> Answer.showing(screen(visitor, meeting)));
    }

    private Answer kept(Visitor visitor, Meeting meeting, String toast) {
        return Answer.showing(screen(visitor, meeting)).toasting(toast);
    }

    private Screen screen(Visitor visitor, Meeting meeting) {
        return looking(visitor, meeting.id(), look -> SecretaryScreens.keep(look, names(look)));
    }

    private Screen looking(Visitor visitor, MeetingId id, Function<Look, Screen> shown) {
        return meetings.look(visitor.id(), id)
                .fold(shown, refused -> Screen.saying(refused.why().key()).back(new ShowMeetingDesk(0)));
    }

    private MeetingPeople.Names names(Look look) {
        return people.names(look.meeting(), look.actions());
    }

    private Answer item(Visitor visitor, Result<Meeting> result, int number) {
        return Answer.of(result, meeting -> Answer.showing(item(visitor, meeting, number)));
    }

    /** An item as it is now; the whole agenda where there is no such item any more. */
    private Screen item(Visitor visitor, Meeting meeting, int number) {
        return looking(
                visitor,
                meeting.id(),
                look -> look.meeting()
                        .agenda()
                        .find(number)
                        .map(item -> SecretaryScreens.item(look, item, names(look)))
                        .orElseGet(() -> SecretaryScreens.keep(look, names(look))));
    }

    private Answer present(Visitor visitor, Result<Meeting> result, int page) {
        return Answer.of(
                result,
                meeting -> Answer.showing(looking(
                        visitor,
                        meeting.id(),
                        look -> SecretaryScreens.present(
                                look, people.listed(look.meeting().attendance().voters()), page))));
    }

    /** What a form about a meeting ends with. */
    Answer after(Visitor visitor, Result<Meeting> result) {
        return Answer.showing(result.fold(meeting -> screen(visitor, meeting), SecretaryChat::said));
    }

    /** What a form about an item ends with. */
    Answer after(Visitor visitor, Result<Meeting> result, int item) {
        return Answer.showing(result.fold(meeting -> item(visitor, meeting, item), SecretaryChat::said));
    }

    private static Screen said(Result.Refused<?> refused) {
        return Screen.saying(new Text.Phrase(refused.why().key(), refused.arguments()))
                .back(new ShowMeetingDesk(0));
    }
}
