package kz.akd.bot.events.organise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who comes to an event, to be taken out as a table by its organisers. */
@Service
public class Attendees {

    private final OrganiserChanges desk;
    private final People people;
    private final AuditLog audit;

    Attendees(OrganiserChanges desk, People people, AuditLog audit) {
        this.desk = desk;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Somebody's answer; nothing about them that organisers do not see in the chat.
     *
     * @param name empty for a former member
     */
    public record Line(AttendeeGroup circle, int number, Optional<String> name, Party party, Instant answered) {
        @Override
        public String toString() {
            return "Line " + circle + " " + number;
        }
    }

    /** A table. */
    public record Table(Event event, List<Line> lines) {}

    /**
     * All answers: first those with a seat, then those who wait, join remotely, may come, don't come. Empty for whoever
     * may not have them; written to the audit log.
     */
    public Optional<Table> export(PersonId by, EventId id, ObjectId occasion) {
        return desk.find(by, id).map(event -> {
            var title = event.plan().text().title();
            audit.write(by, "event.exported", event.organiser(), occasion, title);
            return new Table(event, lines(event));
        });
    }

    private List<Line> lines(Event event) {
        var known = people.findAll(event.replies().stream().map(Reply::member).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var lines = new ArrayList<Line>();
        add(lines, AttendeeGroup.SEATED, event.seating().seated(), known);
        add(lines, AttendeeGroup.WAITING, event.seating().waiting(), known);
        add(lines, AttendeeGroup.REMOTE, saying(event, Rsvp.REMOTE), known);
        add(lines, AttendeeGroup.MAYBE, saying(event, Rsvp.MAYBE), known);
        add(lines, AttendeeGroup.DECLINED, saying(event, Rsvp.DECLINED), known);
        return lines;
    }

    private static List<Reply> saying(Event event, Rsvp rsvp) {
        return event.replies().stream().filter(reply -> reply.rsvp() == rsvp).toList();
    }

    private static void add(List<Line> lines, AttendeeGroup circle, List<Reply> replies, Map<PersonId, Person> known) {
        for (int i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            var name = Optional.ofNullable(known.get(reply.member()))
                    .flatMap(Person::membership)
                    .map(Standing.Member::fullName);
            lines.add(new Line(circle, i + 1, name, reply.party(), reply.at()));
        }
    }
}
