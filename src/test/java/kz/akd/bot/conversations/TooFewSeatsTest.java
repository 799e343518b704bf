package kz.akd.bot.conversations;

import kz.akd.bot.events.EventId;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A waiting list that stands still because its first party needs more seats than are free. */
class TooFewSeatsTest extends Conversation {

    @Autowired
    private EventDrafts eventDrafts;

    @Test
    void the_first_who_waits_and_the_organiser_are_told_that_there_are_seats_only_too_few() {
        dana.sends("/start");
        var organised = new Organised(dana, aida, bolat, saken);
        organised.draft("Тесная ложа");
        organised.sets("Число мест", "3");
        organised.publish("Тесная ложа");
        Organised.opens(saken, "Тесная ложа");
        var id = new EventId(new ObjectId(eventOf(saken)));
        eventDrafts.edit(
                new PersonId(dana.id()), id, plan -> plan.with(plan.room().bringing(new CompanionRule(true, true, 4))));
        saken.sends("/start event_" + id).taps("Going");
        bolat.sends("/start event_" + id).taps("Приду");
        aida.sends("/start event_" + id).taps("Келемін");
        madina.sends("/start").sends("/start event_" + id).taps("Күту тізіміне").seesToast("1");
        bolat.sends("/start event_" + id).taps("Не смогу");
        madina.hasSeen("Орын босады");
        bolat.sends("/start event_" + id).taps("В лист ожидания").seesToast("под номером 1");
        bolat.taps("➕").taps("➕").sees("в листе ожидания под номером 1");

        saken.sends("/start event_" + id).taps("Can’t come");

        bolat.hasSeen("Вы первые в листе ожидания").hasSeen("Свободно 1 место, а Вам нужно 3");
        dana.hasSeen("Свободно 1 место, а первому в листе ожидания нужно 3");
        bolat.sends("/start event_" + id).taps("➖").taps("➖").sees("Вы записаны");
    }

    private static String eventOf(Phone phone) {
        for (var row : phone.lastMessage().path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                if (button.has("switch_inline_query")) {
                    return button.path("switch_inline_query").asString("").replace("event_", "");
                }
            }
        }
        throw new AssertionError("cannot be shared:\n" + phone);
    }
}
