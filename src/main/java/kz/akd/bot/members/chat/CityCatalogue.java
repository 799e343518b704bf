package kz.akd.bot.members.chat;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.units.Cities;
import org.springframework.modulith.NamedInterface;

/** Cities to choose from, in the reader's language; searched in all. */
@NamedInterface("cities")
public record CityCatalogue(Cities cities) implements Catalogue<Names> {

    /** Bot API: 64 bytes of a button, less what the form needs. */
    private static final int LONGEST_CODE = 38;

    @Override
    public List<Names> offered(QuestionContext asking) {
        return cities.all();
    }

    @Override
    public List<Names> search(String words, QuestionContext asking) {
        return cities.search(words, asking.visitor().language());
    }

    @Override
    public Text label(Names city, QuestionContext asking) {
        return Text.typed(city.in(asking.visitor().language()));
    }

    @Override
    public String code(Names city) {
        return city.en();
    }

    @Override
    public Optional<Names> byCode(String code) {
        return code.length() <= LONGEST_CODE ? cities.find(code) : Optional.empty();
    }
}
