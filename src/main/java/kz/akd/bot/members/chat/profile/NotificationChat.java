package kz.akd.bot.members.chat.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.NotificationTaps.AskPause;
import kz.akd.bot.members.chat.NotificationTaps.ChooseQuietHours;
import kz.akd.bot.members.chat.NotificationTaps.EndPause;
import kz.akd.bot.members.chat.NotificationTaps.GatherNights;
import kz.akd.bot.members.chat.NotificationTaps.Hear;
import kz.akd.bot.members.chat.NotificationTaps.ShowNotifications;
import kz.akd.bot.members.chat.NotificationTaps.ShowQuietHours;
import kz.akd.bot.members.chat.NotificationTaps.ShowTopics;
import kz.akd.bot.members.chat.NotificationTaps.TellWeekAhead;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.profile.NotificationChoices;
import kz.akd.bot.shared.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members choose what they are told, and when. */
@Component
@Order(7)
class NotificationChat implements ChatFeature {

    private static final Question<LocalDate> UNTIL = Questions.dayAhead(
            "until", "members.pause.until.ask", asking -> asking.visitor().zone());

    private final People people;
    private final NotificationChoices choices;
    private final Clock clock;
    private final Dialog pause = Dialog.named("members.pause").asking(UNTIL).endingAtOnce(this::paused);

    NotificationChat(People people, NotificationChoices choices, Clock clock) {
        this.people = people;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.command("notifications", Rank.MEMBER, this::overview);
        routes.tap(ShowNotifications.class, (visitor, tap) -> overview(visitor));
        routes.tap(ShowTopics.class, (visitor, tap) -> topics(visitor));
        routes.tap(Hear.class, (visitor, tap) -> {
            change(visitor, id -> choices.hear(id, tap.topic(), tap.heard()));
            return topics(visitor);
        });
        routes.tap(GatherNights.class, (visitor, tap) -> {
            change(visitor, id -> choices.morningDigest(id, tap.wanted()));
            return overview(visitor);
        });
        routes.tap(TellWeekAhead.class, (visitor, tap) -> {
            change(visitor, id -> choices.weekAhead(id, tap.wanted()));
            return overview(visitor);
        });
        routes.tap(ShowQuietHours.class, (visitor, tap) -> quiet(visitor));
        routes.tap(ChooseQuietHours.class, this::choose);
        routes.tap(AskPause.class, (visitor, tap) -> isMember(visitor) ? Answer.asking(pause) : membersOnly());
        routes.tap(EndPause.class, (visitor, tap) -> {
            change(visitor, choices::endPause);
            return overview(visitor);
        });
        routes.dialog(pause);
    }

    private Answer overview(Visitor visitor) {
        return person(visitor, person -> NotificationScreens.overview(person, clock.instant()));
    }

    private Answer topics(Visitor visitor) {
        return person(visitor, NotificationScreens::topics);
    }

    private Answer quiet(Visitor visitor) {
        return person(visitor, NotificationScreens::quiet);
    }

    private Answer choose(Visitor visitor, ChooseQuietHours tap) {
        if (tap.from() < 0 || tap.from() > 23 || tap.to() < 0 || tap.to() > 23) {
            return Answer.alert("members.not-possible");
        }
        change(visitor, id -> choices.quiet(id, LocalTime.of(tap.from(), 0), LocalTime.of(tap.to(), 0)));
        return quiet(visitor);
    }

    private Answer paused(Visitor visitor, Answers answers, Dialog.Opened opened) {
        change(visitor, id -> choices.pause(id, answers.get(UNTIL)));
        return overview(visitor);
    }

    private void change(Visitor visitor, Consumer<PersonId> change) {
        if (isMember(visitor)) {
            change.accept(visitor.id());
        }
    }

    private Answer person(Visitor visitor, Function<Person, Screen> screen) {
        return isMember(visitor) ? Answer.showing(screen.apply(people.meet(visitor.id(), null))) : membersOnly();
    }

    private boolean isMember(Visitor visitor) {
        return people.find(visitor.id()).flatMap(Person::membership).isPresent();
    }

    private static Answer membersOnly() {
        return Answer.alert("members.members-only");
    }
}
