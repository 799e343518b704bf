package kz.akd.bot.members.chat.home;

import java.time.ZoneId;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.profile.Profiles;
import kz.akd.bot.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Language and time zone. */
@Component
@Order(9)
class Settings implements ChatFeature {

    private static final Question<ZoneId> ZONE = Questions.searched(
            "zone",
            asking -> Text.of("members.zone.ask", asking.visitor().zone()),
            new ZoneCatalogue(asking -> asking.visitor().zone()));

    private final Profiles profiles;
    private final Dialog zone = Dialog.named("members.zone").asking(ZONE).ending(this::moved);

    Settings(Profiles profiles) {
        this.profiles = profiles;
    }

    @TapName("lang")
    record ShowLanguages() implements Tap {}

    @TapName("lang=")
    record ChooseLanguage(Language language) implements Tap {}

    @TapName("zone")
    record ShowZone() implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.command(
                "language",
                Rank.GUEST,
                visitor -> Answer.showing(LanguageScreens.choice().backHome()));
        routes.command("timezone", Rank.GUEST, visitor -> Answer.asking(zone));
        routes.tap(
                ShowLanguages.class,
                (visitor, tap) -> Answer.showing(LanguageScreens.choice().backHome()));
        routes.tap(ChooseLanguage.class, this::speak);
        routes.tap(ShowZone.class, (visitor, tap) -> Answer.asking(zone));
        routes.dialog(zone);
    }

    private Answer speak(Visitor visitor, ChooseLanguage choice) {
        profiles.choose(visitor.id(), choice.language());
        return Answer.home().toasting("members.language.chosen");
    }

    private Answer moved(Visitor visitor, Answers answers, Dialog.Opened opened) {
        profiles.choose(visitor.id(), answers.get(ZONE));
        return Answer.showing(
                Screen.saying("members.zone.chosen", answers.get(ZONE)).backHome());
    }
}
