package kz.akd.bot.members.chat.desk;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.chat.GroupTaps.ShowGroup;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMember;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.directory.UnitCount;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.roster.RosterDesk;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Page;
import org.springframework.stereotype.Component;

/** Where officers see how many members serve in each unit and belong to each branch. */
@Component
class UnitDesk implements ChatFeature {

    private static final int PAGE = 8;

    private final RosterDesk desk;
    private final Groups groups;
    private final Units units;

    UnitDesk(RosterDesk desk, Groups groups, Units units) {
        this.desk = desk;
        this.groups = groups;
        this.units = units;
    }

    @TapName("memu")
    record ShowUnits(int page) implements Tap {}

    @TapName("memu=")
    record ListUnit(UnitId unit, int page) implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowUnits.class,
                (visitor, tap) -> desk.units(visitor.id())
                        .<Answer>map(counts -> Answer.showing(units(counts, tap.page(), visitor)))
                        .orElseGet(() -> Answer.alert("members.not-allowed")));
        routes.tap(
                ListUnit.class,
                (visitor, tap) -> desk.servingIn(visitor.id(), tap.unit())
                        .<Answer>map(members -> Answer.showing(unit(members, tap, visitor)))
                        .orElseGet(() -> Answer.alert("members.not-allowed")));
    }

    static Button button() {
        return Button.of(new ShowUnits(0), "members.units.button");
    }

    private Screen units(List<UnitCount> counts, int page, Visitor reader) {
        var screen = Screen.saying("members.units", counts.size())
                .listing(
                        Page.of(counts, page, PAGE),
                        count -> Button.of(
                                new ListUnit(count.unit(), 0),
                                "members.roster.filter",
                                MemberTexts.unit(units, count.unit(), reader.language()),
                                count.members()),
                        ShowUnits::new);
        for (var group : groups.all()) {
            if (group.kind() == GroupKind.BRANCH) {
                screen = screen.offering(Button.of(
                        new ShowGroup(group.id()), "members.units.branch", group.name(), groups.size(group.id())));
            }
        }
        return screen.back(new ShowMembers());
    }

    private Screen unit(List<MemberSummary> members, ListUnit tap, Visitor reader) {
        return Screen.saying(
                        "members.roster.list", MemberTexts.unit(units, tap.unit(), reader.language()), members.size())
                .listing(
                        Page.of(members, tap.page(), PAGE),
                        listed -> Button.of(new ShowMember(listed.id()), "members.units.member", listed.fullName()),
                        page -> new ListUnit(tap.unit(), page))
                .back(new ShowUnits(0));
    }
}
