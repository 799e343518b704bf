package kz.akd.bot.members.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final PersonId BOLAT = new PersonId(1002);
    private static final GroupId ALMATY = new GroupId(new ObjectId());
    private static final GroupId WOMEN = new GroupId(new ObjectId());

    private static Group branch() {
        return Group.named(ALMATY, "Almaty", GroupKind.BRANCH).of(List.of("Almaty"));
    }

    @Test
    void an_office_is_held_till_the_end_of_its_last_day() {
        var branch = branch().with(new Office(BOLAT, LAST_DAY));

        assertThat(branch.isOfficer(BOLAT, LAST_DAY)).isTrue();
        assertThat(branch.isOfficer(BOLAT, LAST_DAY.plusDays(1))).isFalse();
        assertThat(branch.with(new Office(BOLAT, null)).isOfficer(BOLAT, LAST_DAY.plusYears(9)))
                .isTrue();
    }

    @Test
    void a_new_term_takes_the_place_of_the_old_one() {
        var again = branch().with(new Office(BOLAT, LAST_DAY)).with(new Office(BOLAT, LAST_DAY.plusYears(1)));

        assertThat(again.offices()).containsExactly(new Office(BOLAT, LAST_DAY.plusYears(1)));
    }

    @Test
    void only_branches_cover_cities() {
        assertThat(branch().covers("Almaty")).isTrue();
        assertThat(branch().covers("Astana")).isFalse();
        var list = Group.named(WOMEN, "Women", GroupKind.COMMITTEE).of(List.of("Almaty"));
        assertThat(list.covers("Almaty")).isFalse();
    }

    @Test
    void who_asks_twice_waits_once_and_the_council_is_not_asked() {
        assertThat(branch().askedBy(BOLAT).askedBy(BOLAT).asking()).containsExactly(BOLAT);
        assertThat(branch().askedBy(BOLAT).notAskedBy(BOLAT).asking()).isEmpty();
        assertThat(Group.named(WOMEN, "Council", GroupKind.COUNCIL).joining()).isEqualTo(JoinPolicy.BY_OFFICERS);
    }

    @Test
    void rule_6_a_scope_of_one_group_reaches_nobody_elses() {
        var almaty = Scope.within(Set.of(ALMATY));

        assertThat(almaty.covers(ALMATY)).isTrue();
        assertThat(almaty.covers(WOMEN)).isFalse();
        assertThat(almaty.coversAnyOf(Set.of(WOMEN))).isFalse();
        assertThat(almaty.coversAnyOf(Set.of(WOMEN, ALMATY))).isTrue();
        assertThat(Scope.EVERYWHERE.covers(WOMEN)).isTrue();
        assertThat(Scope.NOWHERE.isNowhere()).isTrue();
    }
}
