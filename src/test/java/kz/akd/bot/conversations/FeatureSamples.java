package kz.akd.bot.conversations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.giving.Appeal;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.Shift;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.tournaments.Closing;
import kz.akd.bot.tournaments.Setup;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What services of giving, meetings, tournaments and announcements are given, all of it under one id. */
final class FeatureSamples {

    static final Money MONEY = Money.of(CurrencyUnit.of("KZT"), 5000);

    static final Appeal APPEAL = new Appeal("Rights", "Story", MONEY, LocalDate.of(2049, 3, 1), "Here");

    static final Content CONTENT = new Content(Formatted.plain("Rights"), null);

    static final Setup SETUP = new Setup(
            "Rights", Discipline.CHESS, Format.values()[0], ServiceCalls.LONG_AHEAD, "Here", 8, Closing.WHEN_IT_BEGINS);

    private FeatureSamples() {}

    static MeetingSeries series(ObjectId id, ObjectId group) {
        var rule = new MeetingRule(Week.FIRST, DayOfWeek.MONDAY, LocalTime.NOON, Person.HOME_ZONE);
        return MeetingSeries.of(
                new SeriesId(id), new GroupId(group), "Rights", rule, new Venue("Here", null), Quorum.HALF, false);
    }

    /**
     * One of each.
     *
     * @param run under which an announcement is written, and what is beside the rule of a series
     */
    static List<Object> all(ObjectId id, ObjectId run, ObjectId group) {
        return List.of(
                new CampaignId(id),
                new TournamentId(id),
                new SeriesId(id),
                new MeetingId(run),
                new ActionItemId(run),
                new AnnouncementId(run),
                APPEAL,
                CONTENT,
                SETUP,
                MONEY,
                series(id, group),
                new Need(id, "Bags", 3),
                new Shift(id, "Packing", ServiceCalls.LONG_AHEAD, 3),
                new Promise.OfMoney(MONEY, false),
                new ReferenceCode("7M4K9X8"));
    }
}
