package kz.akd.bot.events.chat.edit;

import java.util.Optional;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.plan.MapPoint;

/** A point on the map: as map programs copy it, or sent as a location. */
record MapPointQuestion(String name, String promptKey) implements Question<MapPoint> {

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public Understanding<MapPoint> typed(String words, Asking asking) {
        return understood(MapPoint.parse(words));
    }

    @Override
    public Understanding<MapPoint> located(Incoming.Located location, Asking asking) {
        return understood(MapPoint.at(location.latitude(), location.longitude()));
    }

    private static Understanding<MapPoint> understood(Optional<MapPoint> point) {
        return point.<Understanding<MapPoint>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("events.edit.point.refused")));
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
    public Text shown(MapPoint value, Asking asking) {
        return Text.typed(value.latitude() + ", " + value.longitude());
    }
}
