package sample.thanks;

import java.util.List;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import sample.thanks.Thank.ThankId;

/** The chat: /thanks shows what was said last, a button asks for words. */
record ThanksChat(Thanks thanks, MemberDirectory directory) implements ChatFeature {

    private static final int LONGEST = 200;
    private static final Question<String> WORDS = Questions.line("words", "thanks.ask.words", LONGEST);

    @TapName("thx")
    record SayThanks() implements Tap {}

    @Override
    public void register(Routes routes) {
        var saying = Dialog.named("thanks.say").asking(WORDS).ending(this::said);
        routes.dialog(saying);
        routes.command("thanks", Rank.MEMBER, visitor -> Answer.of(thanks.newest(visitor.id()), this::board));
        routes.tap(SayThanks.class, (visitor, tap) -> Answer.asking(saying));
    }

    private Answer said(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return Answer.of(
                thanks.say(visitor.id(), new ThankId(opened.run()), answers.get(WORDS)),
                thank -> Answer.of(thanks.newest(visitor.id()), this::board));
    }

    private Answer board(List<Thank> newest) {
        var names = directory.listed(newest.stream().map(Thank::by).toList()).stream()
                .collect(Collectors.toMap(MemberSummary::id, MemberSummary::fullName));
        var screen = Screen.saying(newest.isEmpty() ? "thanks.none" : "thanks.board");
        for (var thank : newest) {
            screen = screen.and("thanks.line", names.getOrDefault(thank.by(), "—"), thank.words());
        }
        return Answer.showing(
                screen.offering(Button.of(new SayThanks(), "thanks.say")).backHome());
    }
}
