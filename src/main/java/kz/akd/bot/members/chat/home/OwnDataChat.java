package kz.akd.bot.members.chat.home;

import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.privacy.PersonalDataService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Taking out all that is kept about oneself, and having it forgotten; open to everybody. */
@Component
@Order(10)
class OwnDataChat implements ChatFeature {

    private final PersonalDataService data;

    OwnDataChat(PersonalDataService data) {
        this.data = data;
    }

    @TapName("mydata")
    record TakeOut() implements Tap {}

    @TapName("forget")
    record AskToForget() implements Tap {}

    @TapName("forget?")
    record AskAgain() implements Tap {}

    @TapName("forget!")
    record Forget() implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.command("export", Rank.GUEST, this::takeOut);
        routes.command("forget", Rank.GUEST, visitor -> Answer.showing(ask()));
        routes.tap(TakeOut.class, (visitor, tap) -> takeOut(visitor));
        routes.tap(AskToForget.class, (visitor, tap) -> Answer.showing(ask()));
        routes.tap(AskAgain.class, (visitor, tap) -> Answer.showing(askAgain()));
        routes.tap(Forget.class, (visitor, tap) -> forget(visitor));
    }

    private Answer takeOut(Visitor visitor) {
        var zip = OwnDataFile.zip("Association of Kazakh Diplomats: " + visitor.id(), data.of(visitor.id()));
        return Answer.showing(Screen.saying("members.own-data.file")
                .carrying(Attachment.document("my-data.zip", zip))
                .backHome());
    }

    private static Screen ask() {
        return Screen.saying("members.forget.ask")
                .offering(Button.of(new TakeOut(), "members.own-data.button"))
                .offering(Button.of(new AskAgain(), "members.forget.first"))
                .backHome();
    }

    private static Screen askAgain() {
        return Screen.saying("members.forget.ask-again")
                .offering(Button.of(new Forget(), "members.forget.confirm"))
                .back(new AskToForget());
    }

    private Answer forget(Visitor visitor) {
        return data.forget(visitor.id())
                ? Answer.showing(Screen.saying("members.forget.done"))
                : Answer.alert("members.last-administrator");
    }
}
