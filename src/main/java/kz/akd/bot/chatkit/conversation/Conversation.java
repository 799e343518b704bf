package kz.akd.bot.chatkit.conversation;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the bot remembers of a chat between two updates.
 *
 * @param form the form under way, if any
 * @param screen the message that holds the living screen, if any
 * @param watched what the living screen goes on showing as it changes, if anything, see {@link LiveScreens}
 * @param taking the form that takes a file which is sent while the living screen stands, if any
 * @param keyboardOpen whether a keyboard of ours lies in place of the person's own
 * @param listed for which rank and language the phone's command list was set last
 * @param holder the node that has a turn of this chat in hand, as long as that node lives
 * @param album the album of which the first file was taken last, so that the others are known
 * @param handled the last updates that were handled, so that none is handled twice
 * @param above messages that are no longer current and may still have their buttons
 */
public record Conversation(
        ChatId id,
        @Nullable Form form,
        @Nullable Long screen,
        @Nullable String watched,
        @Nullable String taking,
        boolean keyboardOpen,
        String listed,
        @Nullable String holder,
        @Nullable String album,
        HandledUpdates handled,
        List<Long> above) {

    public Conversation {
        above = List.copyOf(above);
    }

    /** One in which nothing has been said yet. */
    public static Conversation begun(ChatId chat) {
        return new Conversation(chat, null, null, null, null, false, "", null, null, HandledUpdates.NONE, List.of());
    }

    public Optional<Form> formUnderWay() {
        return Optional.ofNullable(form);
    }

    /** Whether nothing was ever shown in it. */
    boolean isOfStranger() {
        return listed.isEmpty() && screen == null && form == null && !id.isGroup();
    }

    boolean hasHandled(long update) {
        return handled.holds(update);
    }

    Conversation having(@Nullable Form other) {
        return new Conversation(
                id, other, screen, watched, taking, keyboardOpen, listed, holder, album, handled, above);
    }

    Conversation showing(@Nullable Long message) {
        return new Conversation(
                id, form, message, watched, taking, keyboardOpen, listed, holder, album, handled, above);
    }

    Conversation taking(@Nullable String dialog) {
        return new Conversation(id, form, screen, watched, dialog, keyboardOpen, listed, holder, album, handled, above);
    }

    Conversation watching(@Nullable String subject) {
        return new Conversation(id, form, screen, subject, taking, keyboardOpen, listed, holder, album, handled, above);
    }

    Conversation withKeyboard(boolean open) {
        return new Conversation(id, form, screen, watched, taking, open, listed, holder, album, handled, above);
    }

    Conversation takingFrom(String other) {
        return new Conversation(id, form, screen, watched, taking, keyboardOpen, listed, holder, other, handled, above);
    }

    Conversation listing(String rankAndLanguage) {
        return new Conversation(
                id, form, screen, watched, taking, keyboardOpen, rankAndLanguage, holder, album, handled, above);
    }

    /** The same with other messages above that may still have their buttons. */
    Conversation leaving(List<Long> messages) {
        return new Conversation(
                id, form, screen, watched, taking, keyboardOpen, listed, holder, album, handled, messages);
    }

    /** As it is kept between two turns. */
    Conversation heldByNobody() {
        return new Conversation(id, form, screen, watched, taking, keyboardOpen, listed, null, album, handled, above);
    }

    Conversation afterUpdate(long update) {
        var more = handled.and(update);
        return new Conversation(id, form, screen, watched, taking, keyboardOpen, listed, holder, album, more, above);
    }
}
