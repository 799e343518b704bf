package kz.akd.bot.members.chat;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.units.Unit;
import kz.akd.bot.members.units.Units;

/** Units to choose from, in the reader's language; searched in all. */
public record UnitCatalogue(Units units) implements Catalogue<Unit> {

    @Override
    public List<Unit> offered(QuestionContext asking) {
        return units.all();
    }

    @Override
    public List<Unit> search(String words, QuestionContext asking) {
        return units.search(words, asking.visitor().language());
    }

    @Override
    public Text label(Unit unit, QuestionContext asking) {
        return Text.typed(unit.name().in(asking.visitor().language()));
    }

    @Override
    public String code(Unit unit) {
        return unit.id().value();
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return code.matches("[a-z0-9-]{1,20}") ? units.find(new UnitId(code)) : Optional.empty();
    }
}
