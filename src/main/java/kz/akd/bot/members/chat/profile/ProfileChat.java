package kz.akd.bot.members.chat.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.chat.CityCatalogue;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.ProfileTaps.AskToLeave;
import kz.akd.bot.members.chat.ProfileTaps.Edit;
import kz.akd.bot.members.chat.ProfileTaps.Field;
import kz.akd.bot.members.chat.ProfileTaps.Greet;
import kz.akd.bot.members.chat.ProfileTaps.Leave;
import kz.akd.bot.members.chat.ProfileTaps.Remove;
import kz.akd.bot.members.chat.ProfileTaps.Share;
import kz.akd.bot.members.chat.ProfileTaps.ShowPrivacyChoices;
import kz.akd.bot.members.chat.ProfileTaps.ShowProfile;
import kz.akd.bot.members.chat.UnitCatalogue;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.profile.Profiles;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.members.units.Unit;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members see and change what is kept about them. */
@Component
@Order(7)
class ProfileChat implements ChatFeature {

    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_PHOTO = 5 << 20;
    private static final Question<String> NAME = Questions.fullName("name", "members.profile.name.ask", LONGEST_NAME);
    private static final Question<Phone> PHONE =
            Questions.ownNumber("phone", "members.profile.phone.ask", Phone::shared, Phone::number);
    private static final Question<String> EMAIL = Questions.email("email", "members.profile.email.ask");
    private static final Question<LocalDate> BIRTHDAY = Questions.pastDay("day", "members.profile.birthday.ask");
    private static final Question<SentFile> PHOTO =
            Questions.picture("photo", "members.profile.photo.ask", LARGEST_PHOTO);

    private final People people;
    private final Profiles profiles;
    private final Memberships memberships;
    private final ProfileScreens screens;
    private final Question<Unit> unit;
    private final Question<ZoneId> zone;
    private final Dialog name;
    private final Dialog phone;
    private final Dialog email;
    private final Dialog birthday;
    private final Dialog photo;
    private final Dialog move;
    private final Dialog city;

    ProfileChat(
            People people,
            Profiles profiles,
            Memberships memberships,
            Units units,
            Cities cities,
            ProfileScreens screens) {
        this.people = people;
        this.profiles = profiles;
        this.memberships = memberships;
        this.screens = screens;
        unit = Questions.searched("unit", asking -> Text.of("members.move.unit.ask"), new UnitCatalogue(units));
        zone = Questions.searched(
                "zone", asking -> Text.of("members.signup.zone.ask"), new ZoneCatalogue(this::zoneOfUnit));
        name = one("members.edit-name", NAME, profiles::call);
        phone = one("members.edit-phone", PHONE, profiles::reachAt);
        email = one("members.edit-email", EMAIL, (id, kept) -> profiles.write(id, Optional.of(kept)));
        birthday = one("members.edit-birthday", BIRTHDAY, (id, day) -> profiles.born(id, Optional.of(day)));
        photo = one("members.edit-photo", PHOTO, (id, file) -> profiles.picture(id, Optional.of(file.id())));
        Question<Names> town =
                Questions.searched("city", asking -> Text.of("members.profile.city.ask"), new CityCatalogue(cities));
        city = Dialog.named("members.edit-city")
                .asking(town)
                .endingAtOnce((visitor, answers, opened) -> changed(visitor, () -> {
                    profiles.live(visitor.id(), Optional.of(answers.get(town).en()), opened.run());
                    return profile(visitor);
                }));
        move = Dialog.named("members.move").asking(unit).asking(zone).ending(this::moved);
    }

    /** A form of one question, whose answer is kept at once; the profile shows it. */
    private <T> Dialog one(String form, Question<T> question, BiConsumer<PersonId, T> keep) {
        return Dialog.named(form)
                .asking(question)
                .endingAtOnce((visitor, answers, opened) -> changed(visitor, () -> {
                    keep.accept(visitor.id(), answers.get(question));
                    return profile(visitor);
                }));
    }

    private ZoneId zoneOfUnit(QuestionContext asking) {
        return asking.answers()
                .find(unit)
                .map(Unit::zone)
                .orElse(asking.visitor().zone());
    }

    @Override
    public void register(Routes routes) {
        routes.command("profile", Rank.MEMBER, this::profile);
        routes.menuItem(visitor -> isMember(visitor)
                ? Optional.of(Button.of(new ShowProfile(), "members.menu.profile"))
                : Optional.empty());
        routes.tap(ShowProfile.class, (visitor, tap) -> profile(visitor));
        routes.tap(Edit.class, (visitor, tap) -> forMember(visitor, Answer.asking(form(tap.field()))));
        routes.tap(Remove.class, (visitor, tap) -> changed(visitor, () -> remove(visitor, tap)));
        routes.tap(ShowPrivacyChoices.class, (visitor, tap) -> privacy(visitor));
        routes.tap(
                Share.class,
                (visitor, tap) -> changed(visitor, () -> {
                    profiles.share(visitor.id(), tap.what(), tap.shown());
                    return privacy(visitor);
                }));
        routes.tap(
                Greet.class,
                (visitor, tap) -> changed(visitor, () -> {
                    profiles.greet(visitor.id(), tap.wanted());
                    return privacy(visitor);
                }));
        routes.tap(AskToLeave.class, (visitor, tap) -> forMember(visitor, Answer.showing(ProfileScreens.leaving())));
        routes.tap(Leave.class, (visitor, tap) -> changed(visitor, () -> leave(visitor)));
        List.of(name, phone, email, birthday, photo, move, city).forEach(routes::dialog);
    }

    private Dialog form(Field field) {
        return switch (field) {
            case NAME -> name;
            case UNIT -> move;
            case PHONE -> phone;
            case EMAIL -> email;
            case BIRTHDAY -> birthday;
            case PHOTO -> photo;
            case CITY -> city;
        };
    }

    private boolean isMember(Visitor visitor) {
        return people.find(visitor.id()).flatMap(person -> person.membership()).isPresent();
    }

    private Answer forMember(Visitor visitor, Answer answer) {
        return isMember(visitor) ? answer : Answer.alert("members.members-only");
    }

    /** A change that only members make, by a button that may be from better days. */
    private Answer changed(Visitor visitor, Supplier<Answer> change) {
        return isMember(visitor) ? change.get() : Answer.alert("members.members-only");
    }

    private Answer profile(Visitor visitor) {
        var person = people.meet(visitor.id(), null);
        return person.membership()
                .<Answer>map(member -> Answer.showing(screens.profile(person, member)))
                .orElseGet(MemberTexts::membersOnly);
    }

    private Answer privacy(Visitor visitor) {
        return forMember(visitor, Answer.showing(screens.privacy(people.meet(visitor.id(), null))));
    }

    private Answer remove(Visitor visitor, Remove tap) {
        switch (tap.field()) {
            case EMAIL -> profiles.write(visitor.id(), Optional.empty());
            case BIRTHDAY -> profiles.born(visitor.id(), Optional.empty());
            case PHOTO -> profiles.picture(visitor.id(), Optional.empty());
            case CITY -> profiles.live(visitor.id(), Optional.empty(), new ObjectId());
            case NAME, UNIT, PHONE -> {
                return Answer.alert("members.not-possible");
            }
        }
        return privacy(visitor);
    }

    private Answer moved(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var place = answers.get(unit);
        if (!isMember(visitor)) {
            return MemberTexts.membersOnly();
        }
        profiles.move(visitor.id(), place.id(), answers.get(zone), opened.run());
        profiles.choose(visitor.id(), answers.get(zone));
        return profile(visitor);
    }

    private Answer leave(Visitor visitor) {
        return switch (memberships.leave(visitor.id(), new ObjectId())) {
            case DONE, ALREADY -> Answer.home().toasting("members.leave.done");
            case LAST_ADMINISTRATOR, CONFIGURED -> Answer.alert("members.last-administrator");
            case NOT_ALLOWED, NOT_POSSIBLE -> Answer.alert("members.not-possible");
        };
    }
}
