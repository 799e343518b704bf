package kz.akd.bot.events.chat.edit;

import java.util.Optional;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.plan.MapPoint;

/** A point on the map: as map programs copy it, or sent as a location. */
record MapPointQuestion(String name, String promptKey) implements Question<MapPoint> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public Parsed<MapPoint> typed(String words, QuestionContext asking) {
        return understood(MapPoint.parse(words));
    }

    @Override
    public Parsed<MapPoint> located(Incoming.Located location, QuestionContext asking) {
        return understood(MapPoint.at(location.latitude(), location.longitude()));
    }

    private static Parsed<MapPoint> understood(Optional<MapPoint> point) {
        return point.<Parsed<MapPoint>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("events.edit.point.refused")));
    }

    @Override
    public String write(MapPoint value) {
        return value.latitude() + " " + value.longitude();
    }

    @Override
    public MapPoint read(String kept) {
        var parts = kept.split(" ", 2);
        return new MapPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    @Override
    public Text shown(MapPoint value, QuestionContext asking) {
        return Text.typed(value.latitude() + ", " + value.longitude());
    }
}
