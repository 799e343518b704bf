import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.PropertyContainer;

/**
 * Opens calendars, one for each line of Base64 that comes in, and says what it found: a line for each fault and property,
 * and how it would write the calendar itself. Run from its source beside the tests, see AnotherLibrary.
 */
class OpenCalendar {

    private static final StringBuilder found = new StringBuilder();

    public static void main(String[] none) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            found.setLength(0);
            try {
                open(Base64.getDecoder().decode(line));
            } catch (Exception broken) {
                say("FAULT", "", "", broken.toString());
            }
            System.out.println(encoded(found.toString()));
            System.out.flush();
        }
    }

    private static void open(byte[] file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate().getEntries().forEach(entry -> say("FAULT", "", "", entry.toString()));
        properties("VCALENDAR", calendar);
        calendar.getComponents().forEach(component -> component("", component));
        var anew = new ByteArrayOutputStream();
        new CalendarOutputter(false).output(calendar, anew);
        say("ANEW", "", "", anew.toString(StandardCharsets.UTF_8));
    }

    private static void component(String within, Component component) {
        var name = within + component.getName();
        say("BEGIN", name, "", "");
        properties(name, component);
        component.validate().getEntries().forEach(entry -> say("FAULT", name, "", entry.toString()));
        if (component instanceof ComponentContainer<?> container) {
            container.getComponents().forEach(inner -> component(name + "/", inner));
        }
    }

    private static void properties(String component, PropertyContainer container) {
        container.getProperties().forEach(property -> {
            say(component, property.getName(), "", property.getValue());
            property.getParameters()
                    .forEach(parameter ->
                            say(component, property.getName(), parameter.getName(), parameter.getValue()));
        });
    }

    private static void say(String what, String name, String parameter, String value) {
        found.append(what + "\t" + name + "\t" + parameter + "\t" + encoded(value) + "\n");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
