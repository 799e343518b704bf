package kz.akd.bot.agenda.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import org.springframework.stereotype.Component;

/** Where things of all kinds are opened. */
@Component
class Doors {

    private final List<AgendaDoor> all;
    private final Map<String, AgendaDoor> byKind;

    Doors(List<AgendaDoor> doors) {
        all = List.copyOf(doors);
        byKind = doors.stream().collect(Collectors.toMap(AgendaDoor::kind, Function.identity()));
    }

    Tap to(AgendaItem item) {
        return Objects.requireNonNull(byKind.get(item.kind()), item.kind()).open(item.id());
    }

    Screen offeringWaysOn(Screen screen) {
        var more = screen;
        for (var door : all) {
            var button = door.wayOn();
            if (button.isPresent()) {
                more = more.offering(button.get());
            }
        }
        return more;
    }
}
