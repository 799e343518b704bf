package kz.akd.bot.chatkit.conversation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.form.DialogStep;
import kz.akd.bot.chatkit.form.Form;
import kz.akd.bot.chatkit.form.FormScreens;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what one update leads to: a form's next step, a command, a tap, or a friendly word that it leads nowhere. */
@Component
public final class Turns {

    /** Of links that open the bot (Bot API, deep linking). */
    private static final Pattern START = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** What is easily copied along with one, or added by programs on its way. */
    private static final Pattern UNSEEN_END = Pattern.compile("(?:%20|[=\\s.,;])+$");

    private final Routes routes;
    private final Texts texts;
    private final Visitors visitors;
    private final Clock clock;

    public Turns(Routes routes, Texts texts, Visitors visitors, Clock clock) {
        this.routes = routes;
        this.texts = texts;
        this.visitors = visitors;
        this.clock = clock;
    }

    public Turn of(Incoming incoming, Visitor visitor, Conversation conversation) {
        var over = conversation.watching(null).taking(null);
        var turn = incoming instanceof Incoming.File file
                ? sent(file, visitor, over, conversation.taking())
                : decided(incoming, visitor, over);
        boolean screenStays = turn.screen().isEmpty();
        return screenStays
                ? turn.in(turn.conversation().watching(conversation.watched()).taking(conversation.taking()))
                : turn;
    }

    private Turn decided(Incoming incoming, Visitor visitor, Conversation conversation) {
        if (incoming instanceof Incoming.Tapped tapped) {
            return tapped(tapped, visitor, conversation);
        } else if (incoming instanceof Incoming.Words words) {
            return words(words, visitor, conversation);
        } else if (incoming instanceof Incoming.Contact contact) {
            return walk(conversation, visitor)
                    .map(walk -> next(walk.shared(contact), visitor, conversation))
                    .orElseGet(() -> Turn.shows(conversation, FallbackScreens.contact()));
        } else if (incoming instanceof Incoming.Edited) {
            return walk(conversation, visitor)
                    .map(walk -> next(walk.edited(), visitor, conversation))
                    .orElseGet(() -> Turn.shows(conversation, FallbackScreens.edited()));
        } else if (incoming instanceof Incoming.Located location) {
            return walk(conversation, visitor)
                    .map(walk -> next(walk.located(location), visitor, conversation))
                    .orElseGet(() -> Turn.shows(conversation, FallbackScreens.otherKind()));
        } else if (incoming instanceof Incoming.Other) {
            return walk(conversation, visitor)
                    .map(walk -> next(walk.sentSomethingElse(), visitor, conversation))
                    .orElseGet(() -> Turn.shows(conversation, FallbackScreens.otherKind()));
        }
        throw new IllegalArgumentException("not a turn in a conversation: " + incoming);
    }

    /**
     * Of an album, which comes as one message for each file, the first is taken: that is said once, and the others say nothing.
     *
     * @param taking the form that takes it, whatever other form is under way
     */
    private Turn sent(Incoming.File file, Visitor visitor, Conversation before, @Nullable String taking) {
        var album = file.album();
        if (album != null && album.equals(before.album())) {
            return new Turn(before, Optional.empty(), Optional.empty(), false);
        }
        var conversation = album == null ? before : before.takingFrom(album);
        var turn = Optional.ofNullable(taking)
                .flatMap(routes::dialog)
                .map(dialog -> walk(Form.opened(dialog, "", Answers.NONE), visitor))
                .or(() -> walk(conversation, visitor))
                .map(walk -> next(walk.sent(file), visitor, conversation))
                .orElseGet(() -> Turn.shows(conversation, FallbackScreens.otherKind()));
        return album == null || conversation.form() == null ? turn : turn.after(Text.of("chatkit.album.first"));
    }

    private Turn tapped(Incoming.Tapped tapped, Visitor visitor, Conversation conversation) {
        var tap = routes.decode(tapped.data());
        if (tap.isEmpty()) {
            return Turn.says(conversation, Text.of("chatkit.too-old"), true);
        }
        if (!(tap.get() instanceof DialogTap inForm)) {
            return answered(routes.handle(visitor, tap.get()), visitor, elsewhere(conversation));
        }
        return formUnderWay(conversation)
                .map(form -> next(walk(form, visitor).tapped(inForm), visitor, conversation))
                .orElseGet(() -> Turn.says(conversation, Text.of("chatkit.dialog.over"), true));
    }

    private Turn words(Incoming.Words words, Visitor visitor, Conversation conversation) {
        var text = words.text();
        if (text.startsWith("/")) {
            return command(text, visitor, conversation);
        }
        var form = formUnderWay(conversation);
        if (form.isEmpty()) {
            return Turn.shows(conversation, FallbackScreens.words());
        }
        var walk = walk(form.get(), visitor);
        if (means(text, "chatkit.dialog.cancel", visitor)) {
            return next(new DialogStep.Next.Cancelled(), visitor, conversation);
        } else if (means(text, "chatkit.dialog.back", visitor)) {
            return next(walk.back(), visitor, conversation);
        } else if (form.get().paused()) {
            return Turn.shows(conversation, FormScreens.paused(dialog(form.get()), form.get()));
        }
        return next(walk.typed(words.said()), visitor, conversation);
    }

    private Turn command(String text, Visitor visitor, Conversation conversation) {
        var parts = text.substring(1).split("\\s+", 2);
        var name = parts[0].replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        var argument = parts.length > 1 ? parts[1].strip() : "";
        if (name.equals("cancel")) {
            return formUnderWay(conversation).isPresent()
                    ? next(new DialogStep.Next.Cancelled(), visitor, conversation)
                    : Turn.shows(conversation, FallbackScreens.nothingToCancel());
        }
        var start = name.equals("start") ? UNSEEN_END.matcher(argument).replaceAll("") : "";
        if (!start.isEmpty() && !START.matcher(start).matches()) {
            return Turn.shows(elsewhere(conversation), FallbackScreens.brokenLink());
        }
        var link = linked(start, visitor);
        if (link.isPresent()) {
            return withFormInMind(answered(link.get(), visitor, elsewhere(conversation)));
        }
        return routes.command(name)
                .map(known -> known.handler().apply(visitor, argument))
                .map(answer -> withFormInMind(answered(answer, visitor, elsewhere(conversation))))
                .orElseGet(() -> Turn.shows(conversation, FallbackScreens.unknownCommand(parts[0])));
    }

    private Optional<Answer> linked(String argument, Visitor visitor) {
        var kindAndId = argument.split("_", 2);
        if (kindAndId.length < 2) {
            return Optional.empty();
        }
        return routes.link(kindAndId[0]).map(handler -> handler.apply(visitor, kindAndId[1]));
    }

    /** After a command in the middle of a form: one more button, by which the form goes on. */
    private Turn withFormInMind(Turn turn) {
        var form = formUnderWay(turn.conversation()).filter(Form::paused);
        if (form.isEmpty()
                || turn.screen().isEmpty()
                || turn.screen().get().contactRequest().isPresent()) {
            return turn;
        }
        var goOn = FormScreens.goOn(dialog(form.get()), form.get());
        return new Turn(
                turn.conversation(),
                turn.screen().map(screen -> screen.offering(goOn)),
                turn.word(),
                turn.alert(),
                turn.work());
    }

    /** What an answer is for a visitor, in a conversation. */
    public Turn answered(Answer answer, Visitor visitor, Conversation conversation) {
        if (answer instanceof Answer.Shown shown) {
            var waiting = conversation
                    .watching(shown.watched().orElse(null))
                    .taking(shown.taking().map(Dialog::name).orElse(null));
            return new Turn(waiting, Optional.of(shown.screen()), shown.toast(), false);
        } else if (answer instanceof Answer.Said said) {
            return Turn.says(conversation, said.text(), said.alert());
        } else if (answer instanceof Answer.Homeward homeward) {
            var home = answered(routes.home(again(visitor)), visitor, conversation);
            return new Turn(home.conversation(), home.screen(), homeward.toast(), false);
        } else if (answer instanceof Answer.Working working) {
            return new Turn(
                    conversation,
                    Optional.of(working.meanwhile()),
                    Optional.empty(),
                    false,
                    Optional.of(working.work()));
        }
        if (answer instanceof Answer.Opened opened) {
            var link = linked(opened.at().toString(), visitor);
            return answered(link.orElseGet(() -> routes.home(visitor)), visitor, conversation);
        }
        var asked = (Answer.Asked) answer;
        var form = Form.opened(asked.dialog(), asked.about(), asked.known());
        return Turn.shows(
                conversation.having(form), new DialogStep(asked.dialog(), form, visitor, clock.instant()).screen());
    }

    private Turn next(DialogStep.Next next, Visitor visitor, Conversation conversation) {
        if (next instanceof DialogStep.Next.Asks asks) {
            return Turn.shows(conversation.having(asks.form()), asks.screen());
        } else if (next instanceof DialogStep.Next.Says says) {
            return Turn.says(conversation, says.word(), says.alert());
        } else if (next instanceof DialogStep.Next.Ends ends) {
            return answered(ends.answer(), again(visitor), conversation.having(null));
        }
        var left = formUnderWay(conversation)
                .flatMap(form -> dialog(form).left(visitor, form.about()))
                .filter(Answer.Shown.class::isInstance)
                .orElseGet(() -> routes.home(visitor));
        var turn = answered(left, visitor, conversation.having(null));
        var cancelled = Text.of("chatkit.dialog.cancelled");
        return new Turn(
                turn.conversation(),
                turn.screen().map(screen -> screen.after(cancelled)),
                Optional.of(cancelled),
                false);
    }

    /** The visitor anew: a form's ending may have changed who they are. */
    private Visitor again(Visitor visitor) {
        return visitors.find(visitor.id()).orElse(visitor);
    }

    private static Conversation elsewhere(Conversation conversation) {
        return conversation.having(
                conversation.formUnderWay().map(form -> form.paused(true)).orElse(null));
    }

    private Optional<DialogStep> walk(Conversation conversation, Visitor visitor) {
        return formUnderWay(conversation).map(form -> walk(form, visitor));
    }

    private DialogStep walk(Form form, Visitor visitor) {
        return new DialogStep(dialog(form), form, visitor, clock.instant());
    }

    /** The form, unless an earlier release opened it and this one no longer has it. */
    private Optional<Form> formUnderWay(Conversation conversation) {
        return conversation
                .formUnderWay()
                .filter(form -> routes.dialog(form.dialog()).isPresent());
    }

    private Dialog dialog(Form form) {
        return routes.dialog(form.dialog()).orElseThrow();
    }

    private boolean means(String typed, String key, Visitor visitor) {
        return typed.equals(texts.plain(key, visitor.language()));
    }
}
