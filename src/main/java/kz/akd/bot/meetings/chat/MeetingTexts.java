package kz.akd.bot.meetings.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.attend.Turnout;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.meetings.vote.Votes;

/** Words that several screens have in common. */
public final class MeetingTexts {

    private static final int LONGEST_LABEL = 30;

    private MeetingTexts() {}

    /** With its number where it has one. */
    public static Text title(Meeting meeting) {
        return meeting.number() == 0
                ? Text.typed(meeting.title())
                : Text.of("meetings.numbered", meeting.title(), Integer.toString(meeting.number()));
    }

    public static Text turnout(Meeting meeting, Turnout turnout) {
        return meeting.is(Stage.AHEAD, Stage.CALLED_OFF)
                ? Text.of(
                        "meetings.turnout.expected",
                        turnout.inPerson(),
                        turnout.remotely(),
                        turnout.not(),
                        turnout.silent())
                : Text.of("meetings.turnout.present", turnout.there(), turnout.members(), turnout.remotely());
    }

    /** Nothing where the group asks for no quorum. */
    public static Optional<Text> quorum(Meeting meeting, Turnout turnout) {
        return meeting.quorum() == Quorum.NONE
                ? Optional.empty()
                : Optional.of(Text.of(
                        turnout.isQuorate() ? "meetings.quorum.met" : "meetings.quorum.missing",
                        turnout.needed(),
                        turnout.members()));
    }

    static Text votes(Votes votes) {
        return votes.against() + votes.abstained() == 0
                ? Text.of("meetings.votes.unanimous", votes.inFavour())
                : Text.of("meetings.votes", votes.inFavour(), votes.against(), votes.abstained());
    }

    public static Text decision(Meeting meeting, Decision decision) {
        var number = meeting.quoted(decision);
        return decision.cast()
                .map(votes -> Text.of("meetings.decision.voted", number, decision.words(), votes(votes)))
                .orElseGet(() -> Text.of("meetings.decision.made", number, decision.words()));
    }

    /** A line of the agenda. */
    public static Text item(int place, AgendaItem item, MeetingPeople.Names names) {
        var title = item.isOverdue()
                ? Text.of("meetings.item.overdue", item.title())
                : item.isCarriedOver() ? Text.of("meetings.item.carried", item.title()) : Text.typed(item.title());
        return item.presentedBy()
                .map(person -> Text.of("meetings.item.presented", place, title, names.of(person)))
                .orElseGet(() -> Text.of("meetings.item", place, title));
    }

    public static String mark(Handling handling) {
        return switch (handling) {
            case AHEAD -> "▫️ ";
            case DISCUSSED -> "✅ ";
            case PUT_OFF -> "⏭ ";
        };
    }

    /** As much as a button shows. */
    public static String label(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
