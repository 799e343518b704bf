package kz.akd.bot.members.chat;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.units.Unit;
import kz.akd.bot.members.units.Units;

/** Units to choose from, in the reader's language; searched in all. */
public record UnitCatalogue(Units units) implements Catalogue<Unit> {

    @Override
    public List<Unit> offered(Asking asking) {
        return units.all();
    }

    @Override
    public List<Unit> search(String words, Asking asking) {
        return units.search(words, asking.visitor().language());
    }

    @Override
    public Text label(Unit unit, Asking asking) {
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
