package kz.akd.bot.members.chat.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.chat.MemberDeskTaps.Exclude;
import kz.akd.bot.members.chat.MemberDeskTaps.FindMember;
import kz.akd.bot.members.chat.MemberDeskTaps.GiveRole;
import kz.akd.bot.members.chat.MemberDeskTaps.ListMembers;
import kz.akd.bot.members.chat.MemberDeskTaps.MakeHonorary;
import kz.akd.bot.members.chat.MemberDeskTaps.Reinstate;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowGrowth;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMember;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowRoles;
import kz.akd.bot.members.chat.MemberDeskTaps.Suspend;
import kz.akd.bot.members.chat.MemberDeskTaps.TakeRole;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.family.FamilyScreens;
import kz.akd.bot.members.chat.home.Home;
import kz.akd.bot.members.directory.Census;
import kz.akd.bot.members.directory.MemberFilter;
import kz.akd.bot.members.person.FamilyTies;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Page;
import org.springframework.stereotype.Component;

/** How members look to those who keep the roster. */
@Component
class MemberDeskScreens {

    private static final int PAGE = 8;

    private final Units units;

    MemberDeskScreens(Units units) {
        this.units = units;
    }

    static Screen census(Census census, int goal, List<Button> more) {
        var screen = Screen.saying("members.roster", census.of(MemberFilter.ALL), goal);
        var filters = Arrays.stream(MemberFilter.values())
                .filter(filter -> census.of(filter) > 0)
                .map(filter ->
                        Button.of(new ListMembers(filter, 0), "members.roster.filter", name(filter), census.of(filter)))
                .toList();
        for (int i = 0; i < filters.size(); i += 2) {
            screen = screen.offering(filters.subList(i, Math.min(i + 2, filters.size())));
        }
        screen = screen.offering(
                Button.of(new FindMember(), "members.roster.find"),
                Button.of(new ShowGrowth(), "members.growth.button"));
        screen = screen.offering(UnitDesk.button());
        for (var button : more) {
            screen = screen.offering(button);
        }
        return screen.back(new Home.ShowDesk());
    }

    private static Text name(MemberFilter filter) {
        return Text.of("members.filter.", filter);
    }

    Screen list(MemberFilter filter, List<MemberSummary> members, int page, Language reader) {
        return Screen.saying("members.roster.list", name(filter), members.size())
                .listing(
                        Page.of(members, page, PAGE),
                        listed -> button(listed, reader),
                        number -> new ListMembers(filter, number))
                .back(new ShowMembers());
    }

    Screen found(String words, List<MemberSummary> members, Language reader) {
        var screen = members.isEmpty()
                ? Screen.saying("members.directory.nobody", words)
                : Screen.saying("members.directory.found", words, members.size());
        for (var listed : members.subList(0, Math.min(PAGE, members.size()))) {
            screen = screen.offering(button(listed, reader));
        }
        return screen.offering(Button.of(new FindMember(), "members.directory.again"))
                .back(new ShowMembers());
    }

    private Button button(MemberSummary listed, Language reader) {
        return Button.of(
                new ShowMember(listed.id()),
                Text.of("members.directory.line", listed.fullName(), MemberTexts.place(units, listed.unit(), reader)));
    }

    Screen member(Person person, FamilyTies ties, Visitor reader, boolean mayGiveRoles) {
        var member = person.everMember().orElseThrow();
        var screen = Screen.saying(
                "members.roster.card",
                member.fullName(),
                MemberTexts.number(member),
                MemberTexts.membership(member.kind()),
                MemberTexts.unit(units, member.unit(), reader.language()),
                person.zone(),
                member.phone().number(),
                member.since());
        if (person.profile().email().isPresent()) {
            screen = screen.and(
                    "members.directory.email", person.profile().email().get());
        }
        if (person.unreachable().isPresent()) {
            screen = screen.and(MemberTexts.unreachable(person.unreachable().get()));
        }
        if (person.standing() instanceof Standing.Suspended suspended) {
            screen = screen.and("members.roster.suspended", suspended.reason(), suspended.at());
        } else if (person.standing() instanceof Standing.Former former) {
            screen = screen.and("members.roster.former", former.reason(), former.at());
        }
        if (!person.roles().isEmpty()) {
            screen = screen.and("members.roster.roles", roles(person));
        }
        screen = FamilyScreens.withTies(screen, ties);
        if (person.membership().isPresent() && member.kind() == MemberKind.FAMILY) {
            screen = screen.offering(FamilyScreens.linking(person.id(), ties));
        }
        return withActions(screen, person, member, mayGiveRoles).back(new ShowMembers());
    }

    private static Screen withActions(Screen screen, Person person, Standing.Member member, boolean mayGiveRoles) {
        var id = person.id();
        if (person.isShutOut()) {
            return screen.offering(Button.of(new Reinstate(id), "members.roster.reinstate"));
        }
        var more = mayGiveRoles ? screen.offering(Button.of(new ShowRoles(id), "members.roster.give-roles")) : screen;
        if (member.kind() != MemberKind.HONORARY) {
            more = more.offering(Button.of(new MakeHonorary(id), "members.roster.honorary"));
        }
        return more.offering(
                Button.of(new Suspend(id), "members.roster.suspend"),
                Button.of(new Exclude(id), "members.roster.exclude"));
    }

    private static Text roles(Person person) {
        var names = person.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(MemberDeskScreens::name)
                .toList();
        var joined = new java.util.ArrayList<Text>();
        for (var name : names) {
            if (!joined.isEmpty()) {
                joined.add(Text.typed(", "));
            }
            joined.add(name);
        }
        return Text.joined(joined);
    }

    static Text name(Role role) {
        return Text.of("members.role.", role);
    }

    static Screen roles(Person person, Standing.Member member) {
        var screen = Screen.saying("members.roles", member.fullName());
        for (var role : Role.values()) {
            screen = screen.offering(
                    person.roles().contains(role)
                            ? Button.of(new TakeRole(person.id(), role), "members.sharing.on", name(role))
                            : Button.of(new GiveRole(person.id(), role), "members.sharing.off", name(role)));
        }
        return screen.back(new ShowMember(person.id()));
    }
}
