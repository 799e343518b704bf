package kz.akd.bot.members.chat.home;

import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Language;

/** The choice of language, which has to be understood by those who cannot read the present one. */
final class LanguageScreens {

    private LanguageScreens() {}

    static Screen choice() {
        return Screen.saying(Text.typed("Тілді таңдаңыз · Выберите язык · Choose your language"))
                .offering(button(Language.KK, "Қазақша"))
                .offering(button(Language.RU, "Русский"))
                .offering(button(Language.EN, "English"));
    }

    private static Button button(Language language, String ownName) {
        return Button.of(new Settings.ChooseLanguage(language), Text.typed(ownName));
    }
}
