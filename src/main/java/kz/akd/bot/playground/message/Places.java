package kz.akd.bot.playground.message;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Points on the map, with a name and without. */
public final class Places {

    private Places() {}

    /** What a message holds that the bot sends by sendVenue. */
    public static ObjectNode venue(Call call) {
        for (var needed : new String[] {"latitude", "longitude"}) {
            if (call.text(needed).isBlank()) {
                throw Refusal.badRequest(needed + " is empty");
            }
        }
        if (call.text("title").isBlank() || call.text("address").isBlank()) {
            throw Refusal.badRequest("VENUE_TITLE_EMPTY");
        }
        try {
            return venue(
                    location(Double.parseDouble(call.text("latitude")), Double.parseDouble(call.text("longitude"))),
                    call.text("title"),
                    call.text("address"));
        } catch (IllegalArgumentException nowhere) {
            throw Refusal.badRequest("Wrong venue location specified");
        }
    }

    /** What somebody's phone sends: a location, or a place with its name. */
    public static ObjectNode said(JsonNode said) {
        var venue = said.path("venue");
        var point = venue.isObject() ? venue.path("location") : said.path("location");
        var location = location(
                point.path("latitude").asDouble(1000), point.path("longitude").asDouble(1000));
        return venue.isObject()
                ? venue(
                        location,
                        venue.path("title").asString(""),
                        venue.path("address").asString(""))
                : Json.object().set("location", location);
    }

    private static ObjectNode venue(ObjectNode location, String title, String address) {
        var venue = Json.object().put("title", title).put("address", address);
        venue.set("location", location);
        var content = Json.object();
        content.set("venue", venue);
        // as Telegram does, for those who know no venues
        content.set("location", location.deepCopy());
        return content;
    }

    private static ObjectNode location(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a location has a latitude to 90 and a longitude to 180");
        }
        return Json.object().put("latitude", latitude).put("longitude", longitude);
    }
}
