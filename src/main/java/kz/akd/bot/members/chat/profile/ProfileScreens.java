package kz.akd.bot.members.chat.profile;

import java.util.ArrayList;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.VisibleField;
import kz.akd.bot.members.chat.FamilyTaps.ShowFamily;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.NotificationTaps.ShowNotifications;
import kz.akd.bot.members.chat.ProfileTaps.AskToLeave;
import kz.akd.bot.members.chat.ProfileTaps.Edit;
import kz.akd.bot.members.chat.ProfileTaps.Field;
import kz.akd.bot.members.chat.ProfileTaps.Greet;
import kz.akd.bot.members.chat.ProfileTaps.Leave;
import kz.akd.bot.members.chat.ProfileTaps.Remove;
import kz.akd.bot.members.chat.ProfileTaps.Share;
import kz.akd.bot.members.chat.ProfileTaps.ShowPrivacyChoices;
import kz.akd.bot.members.chat.ProfileTaps.ShowProfile;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.members.units.Units;
import org.springframework.stereotype.Component;

/** How a member's own profile looks to them. */
@Component
class ProfileScreens {

    private final Units units;
    private final Cities cities;

    ProfileScreens(Units units, Cities cities) {
        this.units = units;
        this.cities = cities;
    }

    Screen profile(Person person, Standing.Member member) {
        var profile = person.profile();
        return Screen.saying(
                        "members.profile",
                        member.fullName(),
                        MemberTexts.number(member),
                        MemberTexts.membership(member.kind()),
                        MemberTexts.unit(units, member.unit(), person.language()),
                        person.zone(),
                        member.phone().number())
                .and("members.profile.email.line", orNothing(profile.email().map(Text::typed)))
                .and(
                        "members.profile.birthday.line",
                        orNothing(profile.birthday().map(day -> Text.of("chatkit.day", day))))
                .offering(edit(Field.UNIT), edit(Field.CITY))
                .offering(edit(Field.NAME), edit(Field.PHONE))
                .and("members.profile.city.line", MemberTexts.city(cities, person, member))
                .offering(edit(Field.EMAIL), edit(Field.BIRTHDAY))
                .offering(edit(Field.PHOTO), Button.of(new ShowFamily(), "members.family.button"))
                .offering(
                        Button.of(new ShowPrivacyChoices(), "members.profile.privacy"),
                        Button.of(new ShowNotifications(), "members.profile.notifications"))
                .offering(Button.of(new AskToLeave(), "members.profile.leave"))
                .backHome();
    }

    private static Button edit(Field field) {
        return Button.of(new Edit(field), Text.of("members.profile.edit.", field));
    }

    private static Text orNothing(Optional<Text> text) {
        return text.orElse(Text.of("chatkit.dialog.nothing"));
    }

    Screen privacy(Person person) {
        var profile = person.profile();
        var screen = Screen.saying("members.sharing");
        for (var what : VisibleField.values()) {
            boolean shown = profile.shared().contains(what);
            screen = screen.offering(Button.of(
                    new Share(what, !shown),
                    shown ? "members.sharing.on" : "members.sharing.off",
                    Text.of("members.sharing.", what)));
        }
        screen = screen.offering(Button.of(
                new Greet(!profile.greeted()),
                profile.greeted() ? "members.sharing.on" : "members.sharing.off",
                Text.of("members.sharing.greeting")));
        var removals = new ArrayList<Button>();
        profile.email().ifPresent(kept -> removals.add(removal(Field.EMAIL)));
        profile.birthday().ifPresent(kept -> removals.add(removal(Field.BIRTHDAY)));
        profile.city().ifPresent(kept -> removals.add(removal(Field.CITY)));
        profile.photo().ifPresent(kept -> removals.add(removal(Field.PHOTO)));
        for (var removal : removals) {
            screen = screen.offering(removal);
        }
        return screen.back(new ShowProfile());
    }

    private static Button removal(Field field) {
        return Button.of(new Remove(field), Text.of("members.profile.remove.", field));
    }

    static Screen leaving() {
        return Screen.saying("members.leave.ask")
                .offering(Button.of(new Leave(), "members.leave.confirm"))
                .back(new ShowProfile());
    }
}
