package kz.akd.bot.members.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.PersonId;
import org.springframework.modulith.NamedInterface;

/** What an officer does by reading a member's card, such as letting its owner in at a door. */
@NamedInterface("cards")
public interface CardReader {

    /** Empty when the officer does nothing of the kind just now: then they see whose card it is. */
    Optional<Answer> read(Visitor officer, PersonId owner);
}
