package kz.akd.bot.members.chat.directory;

import java.time.Clock;
import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.chat.directory.DirectoryChat.Look;
import kz.akd.bot.members.chat.directory.DirectoryChat.Search;
import kz.akd.bot.members.chat.directory.DirectoryChat.Write;
import kz.akd.bot.members.directory.DirectoryEntry;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import org.springframework.stereotype.Component;

/** How members look to each other. */
@Component
class DirectoryScreens {

    private static final int SHOWN = 10;

    private final Units units;
    private final Clock clock;

    DirectoryScreens(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Screen found(String words, List<MemberSummary> found, Language reader) {
        var screen = found.isEmpty()
                ? Screen.saying("members.directory.nobody", words)
                : Screen.saying("members.directory.found", words, found.size());
        if (found.size() > SHOWN) {
            screen = screen.and("members.directory.more", SHOWN);
        }
        for (var listed : found.subList(0, Math.min(SHOWN, found.size()))) {
            screen = screen.offering(line(listed, reader));
        }
        return screen.offering(Button.of(new Search(), "members.directory.again"))
                .backHome();
    }

    Button line(MemberSummary listed, Language reader) {
        return Button.of(
                new Look(listed.id()),
                Text.of("members.directory.line", listed.fullName(), MemberTexts.place(units, listed.unit(), reader)));
    }

    Screen card(DirectoryEntry seen, Visitor reader) {
        var screen = Screen.saying(
                "members.directory.card",
                seen.fullName(),
                MemberTexts.membership(seen.kind()),
                MemberTexts.unit(units, seen.unit(), reader.language()),
                MemberTexts.place(units, seen.unit(), reader.language()));
        if (!seen.zone().equals(reader.zone())) {
            var there = LocalMoment.at(clock.instant(), seen.zone()).time().toLocalTime();
            screen = screen.and(
                    "members.directory.clock",
                    seen.zone(),
                    there.truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString());
        }
        if (seen.phone().isPresent()) {
            screen = screen.and("members.directory.phone", seen.phone().get().number());
        }
        if (seen.email().isPresent()) {
            screen = screen.and("members.directory.email", seen.email().get());
        }
        if (seen.birthday().isPresent()) {
            var day = seen.birthday().get();
            screen = screen.and("members.directory.birthday", MemberTexts.dayOfYear(day, reader.language()));
        }
        if (!seen.id().equals(reader.id())) {
            screen = screen.offering(Button.of(new Write(seen.id()), "members.directory.write"));
        }
        return screen.back(new Search());
    }

    static Screen letter(DirectoryEntry sender, String words) {
        return Screen.saying("members.letter.from", sender.fullName())
                .and(Text.typed(words))
                .offering(
                        Button.of(new Write(sender.id()), "members.letter.reply"),
                        Button.of(new Look(sender.id()), "members.letter.sender"));
    }

    static Screen sent(DirectoryEntry recipient) {
        return Screen.saying("members.letter.sent", recipient.fullName()).back(new Search());
    }

    static Screen gone() {
        return Screen.saying("members.directory.gone").backHome();
    }
}
