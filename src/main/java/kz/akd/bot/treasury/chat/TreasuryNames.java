package kz.akd.bot.treasury.chat;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What members are called, asked for once for a screen. Who is no member any more has no name here. */
@Component
record TreasuryNames(MemberDirectory directory) {

    Map<PersonId, String> of(Collection<PersonId> people) {
        return directory.listed(people).stream().collect(Collectors.toMap(MemberSummary::id, MemberSummary::fullName));
    }
}
