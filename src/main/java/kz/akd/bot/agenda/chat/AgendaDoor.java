package kz.akd.bot.agenda.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;

/** Where things of one kind are opened. */
public interface AgendaDoor {

    /** See {@link kz.akd.bot.agenda.AgendaItem#kind}. */
    String kind();

    Tap open(String id);

    /** Where whoever has nothing ahead finds something. */
    Optional<Button> wayOn();
}
