package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.chatkit.EveryRoute;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.Level;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.giving.Appeal;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.Shift;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingAgenda;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Attendance;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.proposals.Proposal;
import kz.akd.bot.proposals.ProposalId;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Tries every command and every tap as every kind of person, and compares with docs/permissions.md. After a change that
 * is meant, {@code -Dakd.permissions.write=true} writes that table anew.
 */
class PermissionsTest extends Conversation {

    private static final Path MATRIX = Path.of("docs/permissions.md");

    /** What is said to those who may not. */
    private static final Set<String> REFUSALS = Set.of(
            "members.not-allowed",
            "members.members-only",
            "members.family.spouses-only",
            "members.desk.none",
            "members.card.for-officers",
            "events.not-allowed",
            "announcements.refused.not-allowed",
            "announcements.refused.not-addressed",
            "courses.not-invited",
            "giving.refused.not-a-member",
            "giving.refused.not-allowed",
            // a pledge is somebody else's
            "giving.refused.gone",
            "reminders.not-allowed",
            "events.members-only",
            "agenda.members-only",
            "meetings.refused.not-allowed",
            "meetings.refused.members-only",
            "meetings.refused.not-open",
            "meetings.refused.not-yours",
            "proposals.refused.members-only",
            "proposals.refused.not-allowed",
            "proposals.refused.not-yours",
            "treasury.refused.members-only",
            "treasury.refused.not-allowed",
            "tournaments.refused.members-only",
            "tournaments.refused.not-allowed",
            "chatkit.import.not-allowed",
            "chatkit.group.members");

    /** These end what a person is, so they are tried last. */
    private static final List<String> LAST = List.of("Leave", "Forget");

    private static final PersonId DANA = new PersonId(1005);

    private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

    private static final GroupId ANOTHER_GROUP = new GroupId(new ObjectId());

    /** The one that taps about events are about; of a group to which nobody belongs. */
    private static final EventId EVENT = new EventId(EveryRoute.SOMETHING);

    @Autowired
    private Routes routes;

    @Autowired
    private Visitors visitors;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EventDrafts eventDrafts;

    @Autowired
    private CourseDesk courses;

    @Autowired
    private Documents<SeriesId, MeetingSeries> allSeries;

    @Autowired
    private Documents<MeetingId, Meeting> meetings;

    @Autowired
    private Documents<ActionItemId, ActionItem> actions;

    @Autowired
    private Documents<CampaignId, Campaign> campaigns;

    @Autowired
    private Documents<ProposalId, Proposal> proposals;

    @Autowired
    private Announcements announcements;

    private long next = 700_001;

    private static Standing.Member membership() {
        return new Standing.Member(
                "Matrix Person",
                MemberKind.STAFF,
                new UnitId("protocol"),
                Phone.parse("+77015550300").orElseThrow(),
                SINCE,
                900);
    }

    private static Application application() {
        return new Application(
                new ApplicationId(new ObjectId()),
                "Matrix Person",
                MemberKind.STAFF,
                new UnitId("protocol"),
                Person.HOME_ZONE,
                Phone.parse("+77015550300").orElseThrow(),
                SINCE);
    }

    private PersonId person(Standing standing, Set<Role> roles) {
        var id = new PersonId(next++);
        var nothing = new Profile(null, null, null, null, null, Set.of(), false);
        mongo.save(new Person(
                id,
                Language.EN,
                true,
                Person.HOME_ZONE,
                standing,
                roles,
                Set.of(),
                nothing,
                Notifications.USUAL,
                true,
                List.of(),
                null));
        return id;
    }

    private PersonId officerOf(GroupId group) {
        var officer = person(membership(), Set.of());
        mongo.save(new Group(
                group,
                "another group",
                "Another group",
                GroupKind.COMMITTEE,
                JoinPolicy.BY_REQUEST,
                Set.of(),
                List.of(new Office(officer, null)),
                List.of(),
                List.of(),
                null));
        return officer;
    }

    private void publishEvent() {
        var longAhead = new LocalMoment(LocalDateTime.of(2049, 1, 1, 18, 0), Person.HOME_ZONE);
        var plan = Plan.of("Matrix", longAhead, "Here").with(Audience.ofGroups(Set.of(new GroupId(new ObjectId()))));
        eventDrafts.create(DANA, EVENT, plan);
        eventDrafts.publish(DANA, EVENT);
    }

    /** To a group to which nobody belongs; made again once somebody was free to throw it away. */
    private void draftAnnouncement() {
        var id = new AnnouncementId(EveryRoute.SOMETHING);
        if (!announcements.look(DANA, id).isDone()) {
            announcements.draft(DANA, id.value(), Language.EN, new Content(Formatted.plain("Matrix"), null));
            announcements.address(DANA, id, to -> to.among(Audience.ofGroups(Set.of(new GroupId(new ObjectId())))));
        }
    }

    /** A roster that Dana has sent: others who keep it are told that it is gone. */
    private void sendRoster() {
        mongo.getCollection("imports")
                .insertOne(new org.bson.Document("_id", EveryRoute.SOMETHING)
                        .append("importing", "members.import")
                        .append("by", DANA.value())
                        .append("at", Date.from(playground.now()))
                        .append("zone", "Asia/Almaty")
                        .append("leftOut", 0));
    }

    /** Of a group to which nobody belongs, and taught by somebody who organises nothing. */
    private PersonId openCourse() {
        var teacher = person(membership(), Set.of());
        var longAhead = new LocalMoment(LocalDateTime.of(2049, 2, 1, 18, 0), Person.HOME_ZONE);
        var plan = Plan.of("Matrix", longAhead, "Here").with(Audience.ofGroups(Set.of(new GroupId(new ObjectId()))));
        var terms = Terms.of(Level.ANY).taughtBy(new Teacher("Matrix Person", teacher));
        courses.draft(DANA, new EventId(EveryRoute.COURSE), terms, plan, List.of());
        courses.open(DANA, new CourseId(EveryRoute.COURSE));
        return teacher;
    }

    private Map<String, PersonId> people() {
        var people = new LinkedHashMap<String, PersonId>();
        people.put("guest", person(new Standing.Guest(), Set.of()));
        people.put("applicant", person(new Standing.Applicant(application()), Set.of()));
        people.put("member", person(membership(), Set.of()));
        people.put(
                "suspended",
                person(new Standing.Suspended(membership(), "reason", SINCE), Set.of(Role.ADMIN, Role.SECRETARY)));
        people.put("former", person(new Standing.Former(membership(), "", SINCE), Set.of()));
        for (var role : Role.values()) {
            people.put(role.name(), person(membership(), Set.of(role)));
        }
        people.put("officer of another group", officerOf(ANOTHER_GROUP));
        return people;
    }

    /** Of a group to which nobody belongs, and closed to others; somebody who is nobody has something to do. */
    private void planMeeting() {
        var group = new GroupId(new ObjectId());
        var longAhead = new LocalMoment(LocalDateTime.of(2049, 3, 1, 18, 0), Person.HOME_ZONE);
        var rule = new MeetingRule(Week.FIRST, DayOfWeek.MONDAY, LocalTime.NOON, Person.HOME_ZONE);
        var venue = new Venue("Here", null);
        var series = new SeriesId(EveryRoute.SOMETHING);
        allSeries.add(MeetingSeries.of(series, group, "Matrix", rule, venue, Quorum.HALF, false));
        meetings.add(new Meeting(
                new MeetingId(EveryRoute.SOMETHING),
                series,
                group,
                "Matrix",
                0,
                longAhead,
                venue,
                Quorum.HALF,
                false,
                Meeting.Stage.AHEAD,
                true,
                0,
                new Attendance(List.of(), List.of(), List.of()),
                new MeetingAgenda(List.of(), List.of(), 0, 0, Set.of()),
                null));
        actions.add(new ActionItem(
                new ActionItemId(EveryRoute.SOMETHING),
                new MeetingId(EveryRoute.SOMETHING),
                1,
                group,
                "Matrix",
                new PersonId(next++),
                LocalDate.of(2049, 4, 1),
                Person.HOME_ZONE,
                ActionItem.State.OPEN,
                true,
                null,
                null));
    }

    /** Open, with a pledge of money by somebody who is nobody. */
    private static Campaign campaign() {
        var longAhead = new LocalMoment(LocalDateTime.of(2049, 3, 1, 18, 0), Person.HOME_ZONE);
        var money = Money.of(CurrencyUnit.of("KZT"), 5000);
        var pledge = new Pledge(
                new ObjectId(),
                EveryRoute.CODE,
                new PersonId(EveryRoute.SOMEBODY),
                false,
                new Promise.OfMoney(money, false),
                SINCE,
                null,
                List.of());
        return new Campaign(
                new CampaignId(EveryRoute.SOMETHING),
                DANA,
                SINCE,
                CampaignState.OPEN,
                new Appeal("Matrix", "Story", money, LocalDate.of(2049, 3, 1), "Here"),
                List.of(new Need(new ObjectId(), "Bags", 3)),
                List.of(new Shift(new ObjectId(), "Packing", longAhead, 3)),
                List.of(pledge),
                List.of());
    }

    /** Undecided, by somebody who is nobody. */
    private static Proposal proposal() {
        return new Proposal(
                new ProposalId(EveryRoute.SOMETHING),
                new PersonId(EveryRoute.SOMEBODY),
                "Matrix",
                "Words",
                Proposal.Category.OTHER,
                SINCE,
                Proposal.State.OPEN,
                List.of(),
                null,
                null);
    }

    /** As it was, whatever the one before did to it. */
    private static <I, T> void restore(Documents<I, T> documents, I id, T was) {
        if (!documents.find(id).equals(Optional.of(was))) {
            documents.remove(id);
            documents.add(was);
        }
    }

    @Test
    void rule_6_everything_is_open_to_those_it_is_meant_for_and_to_nobody_else() throws IOException {
        dana.sends("/start");
        publishEvent();
        planMeeting();
        sendRoster();
        var people = people();
        people.put("teacher of the course", openCourse());
        var ways = new ArrayList<>(new EveryRoute(routes).all());
        ways.sort((one, other) -> LAST.indexOf(one.name()) - LAST.indexOf(other.name()));
        var rows = new ArrayList<String>();
        var campaign = campaign();
        var proposal = proposal();
        for (var way : ways) {
            var row = new StringBuilder("| ").append(way.name()).append(" |");
            people.forEach((kind, id) -> {
                draftAnnouncement();
                restore(campaigns, campaign.id(), campaign);
                restore(proposals, proposal.id(), proposal);
                var answer = way.answer().apply(visitors.meet(id, null));
                boolean refused = EveryRoute.keys(answer).stream().anyMatch(REFUSALS::contains);
                row.append(refused ? " – |" : " ✓ |");
            });
            rows.add(row.toString());
        }
        mongo.getCollection("people")
                .deleteMany(new org.bson.Document("_id", new org.bson.Document("$gte", 700_001L).append("$lt", next)));
        mongo.remove(new Query(Criteria.where("_id").is(ANOTHER_GROUP.value())), Group.class);
        mongo.remove(new Query(Criteria.where("_id").in(EVENT.value(), EveryRoute.COURSE)), Event.class);
        mongo.remove(new Query(Criteria.where("_id").is(EveryRoute.COURSE)), Course.class);
        allSeries.all().forEach(series -> allSeries.remove(series.id()));
        meetings.all().forEach(meeting -> meetings.remove(meeting.id()));
        actions.remove(new ActionItemId(EveryRoute.SOMETHING));
        mongo.remove(new Query(Criteria.where("_id").is(EveryRoute.SOMETHING)), Announcement.class);
        campaigns.remove(new CampaignId(EveryRoute.SOMETHING));
        proposals.remove(new ProposalId(EveryRoute.SOMETHING));
        mongo.remove(new Query(Criteria.where("_id").is(EveryRoute.SOMETHING)), "imports");
        var table = "| | " + String.join(" | ", people.keySet()) + " |\n|---|" + ":-:|".repeat(people.size()) + "\n"
                + String.join("\n", rows) + "\n";

        if (Boolean.getBoolean("akd.permissions.write")) {
            var before = Files.readString(MATRIX);
            Files.writeString(MATRIX, before.substring(0, before.indexOf("| | ")) + table);
        }
        assertThat(Files.readString(MATRIX)).contains(table);
    }
}
