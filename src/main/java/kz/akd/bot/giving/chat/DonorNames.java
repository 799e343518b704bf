package kz.akd.bot.giving.chat;

import java.util.List;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.members.directory.MemberDirectory;
import org.springframework.stereotype.Component;

/** What donors are called, for officers who may see whose a pledge is. */
@Component
public record DonorNames(MemberDirectory directory) {

    /** Whoever is no member any more is somebody. */
    public Text of(Pledge pledge) {
        return directory.listed(List.of(pledge.donor())).stream()
                .findFirst()
                .map(donor -> Text.typed(donor.fullName()))
                .orElseGet(() -> Text.of("giving.somebody"));
    }
}
