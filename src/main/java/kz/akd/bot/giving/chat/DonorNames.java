package kz.akd.bot.giving.chat;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kz.akd.bot.giving.Pledge;
import kz.akd.bot.members.Listed;
import kz.akd.bot.members.MemberDirectory;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What donors are called, for officers who may see whose a pledge is. */
@Component
record DonorNames(MemberDirectory directory) {

    /** Whoever is no member any more is not among them. */
    Map<PersonId, String> of(Collection<Pledge> pledges) {
        return directory.listed(pledges.stream().map(Pledge::donor).toList()).stream()
                .collect(Collectors.toMap(Listed::id, Listed::fullName));
    }
}
