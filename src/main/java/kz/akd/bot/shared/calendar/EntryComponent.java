package kz.akd.bot.shared.calendar;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.net.URI;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import kz.akd.bot.shared.LocalMoment;

/** An entry as a VEVENT; times stand in the zone of their place, of a fixed offset in UTC. */
final class EntryComponent {

    private final TimezoneInfo timezones;
    private final Map<ZoneId, TimezoneAssignment> zones;
    private final URI contact;
    private final boolean cancelled;

    /**
     * The component.
     *
     * @param contact where organisers can be reached; the standard wants one of each entry
     */
    EntryComponent(TimezoneInfo timezones, Map<ZoneId, TimezoneAssignment> zones, URI contact, boolean cancelled) {
        this.timezones = timezones;
        this.zones = zones;
        this.contact = contact;
        this.cancelled = cancelled;
    }

    VEvent of(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.revision());
        event.setDateTimeStamp(Date.from(entry.written()));
        event.setLastModified(Date.from(entry.changed()));
        event.setDateStart(zoned(new DateStart(date(entry.starts())), entry.starts()));
        if (entry.ends() != null) {
            event.setDateEnd(zoned(new DateEnd(date(entry.ends())), entry.ends()));
        }
        event.setSummary(VisibleText.of(entry.title()));
        event.setOrganizer(organizer(entry));
        event.setStatus(status(entry));
        describe(event, entry.details());
        if (!cancelled) {
            entry.alarms().forEach(before -> event.addAlarm(alarm(entry, before)));
        }
        return event;
    }

    private Status status(CalendarEntry entry) {
        if (cancelled) {
            return Status.cancelled();
        }
        return entry.tentative() ? Status.tentative() : Status.confirmed();
    }

    private static void describe(VEvent event, CalendarEntry.Details details) {
        if (details.description() != null) {
            event.setDescription(VisibleText.of(details.description()));
        }
        if (details.place() != null) {
            event.setLocation(VisibleText.of(details.place()));
        }
        details.onMap().ifPresent(point -> event.setGeo(new Geo(point.latitude(), point.longitude())));
        if (details.link() != null) {
            event.setUrl(details.link().toASCIIString());
        }
    }

    private Organizer organizer(CalendarEntry entry) {
        var name = entry.organiser();
        // a parameter cannot hold quotation marks
        var organizer = new Organizer(
                name == null ? null : VisibleText.of(name).replace('"', '\'').replace('\n', ' '), null);
        organizer.setUri(contact.toASCIIString());
        return organizer;
    }

    private static VAlarm alarm(CalendarEntry entry, java.time.Duration before) {
        var trigger = new Trigger(Duration.fromMillis(-before.toMillis()), Related.START);
        return VAlarm.display(trigger, VisibleText.of(entry.title()));
    }

    private <T extends DateOrDateTimeProperty> T zoned(T property, LocalMoment moment) {
        var zone = zones.get(moment.zone());
        if (zone != null) {
            timezones.setTimezone(property, zone);
        }
        return property;
    }

    private static Date date(LocalMoment moment) {
        return Date.from(moment.instant());
    }
}
