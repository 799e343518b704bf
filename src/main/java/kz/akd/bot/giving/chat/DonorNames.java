package kz.akd.bot.giving.chat;

import java.util.List;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.giving.Pledge;
import kz.akd.bot.members.MemberDirectory;
import org.springframework.stereotype.Component;

/** What donors are called, for officers who may see whose a pledge is. */
@Component
record DonorNames(MemberDirectory directory) {

    /** Whoever is no member any more is somebody. */
    Text of(Pledge pledge) {
        return directory.listed(List.of(pledge.donor())).stream()
                .findFirst()
                .map(donor -> Text.typed(donor.fullName()))
                .orElseGet(() -> Text.of("giving.somebody"));
    }
}
