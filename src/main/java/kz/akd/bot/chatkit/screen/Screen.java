package kz.akd.bot.chatkit.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Page;

/** What a person sees at one time: paragraphs, and rows of buttons under them. Immutable. */
public record Screen(
        List<Text> paragraphs,
        List<List<Button>> rows,
        Optional<ContactRequest> contactRequest,
        Optional<Attachment> attachment) {

    public Screen {
        paragraphs = List.copyOf(paragraphs);
        rows = rows.stream().map(List::copyOf).toList();
        if (contactRequest.isPresent() && !rows.isEmpty()) {
            throw new IllegalArgumentException("a message has buttons or asks for a contact, not both");
        }
    }

    /** A large button in the place of the keyboard that shares the person's own number, with typed ways out below. */
    public record ContactRequest(Text share, List<Text> waysOut) {}

    public static Screen saying(String key, Object... arguments) {
        return saying(Text.of(key, arguments));
    }

    public static Screen saying(Text text) {
        return new Screen(List.of(text), List.of(), Optional.empty(), Optional.empty());
    }

    /** One more paragraph, on a line of its own. */
    public Screen and(String key, Object... arguments) {
        return and(Text.of(key, arguments));
    }

    public Screen and(Text paragraph) {
        var more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new Screen(more, rows, contactRequest, attachment);
    }

    /** With a word above all, and a line left free below it. */
    public Screen after(Text word) {
        var more = new ArrayList<>(List.of(word, Text.typed("")));
        more.addAll(paragraphs);
        return new Screen(more, rows, contactRequest, attachment);
    }

    /** One more row of buttons. */
    public Screen offering(Button... row) {
        return offering(Arrays.asList(row));
    }

    public Screen offering(List<Button> row) {
        var more = new ArrayList<>(rows);
        if (!row.isEmpty()) {
            more.add(row);
        }
        return new Screen(paragraphs, more, contactRequest, attachment);
    }

    /** Buttons with short labels two by two, so that many of them fit a phone. */
    public Screen offeringInPairs(List<Button> buttons) {
        var screen = this;
        for (int i = 0; i < buttons.size(); i += 2) {
            screen = screen.offering(List.copyOf(buttons.subList(i, Math.min(i + 2, buttons.size()))));
        }
        return screen;
    }

    /** With a picture or document above the words. */
    public Screen carrying(Attachment file) {
        return new Screen(paragraphs, rows, contactRequest, Optional.of(file));
    }

    /** A row for each thing of a page, and a row to turn pages where there are several. */
    public <T> Screen listing(Page<T> page, Function<T, Button> button, IntFunction<Tap> turn) {
        var screen = this;
        for (var item : page.items()) {
            screen = screen.offering(button.apply(item));
        }
        return screen.turning(page, turn);
    }

    /** A row to turn pages where there are several. */
    public Screen turning(Page<?> page, IntFunction<Tap> turn) {
        return offering(PageTurns.row(page.number(), page.count(), turn));
    }

    /** The last row: back to a screen, and home. */
    public Screen back(Tap to) {
        return offering(Button.of(to, "chatkit.back"), home());
    }

    /** The last row where back would be home. */
    public Screen backHome() {
        return offering(home());
    }

    private static Button home() {
        return Button.of(new GoHome(), "chatkit.home");
    }

    public Screen asking(ContactRequest request) {
        return new Screen(paragraphs, List.of(), Optional.of(request), attachment);
    }
}
