package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;

/** The words for what is chosen from a few. */
public final class EventTexts {

    private EventTexts() {}

    public static Text topic(Topic topic) {
        return Text.of("members.topic.", topic);
    }

    public static Text kind(MemberKind kind) {
        return Text.of("events.kind.", kind);
    }

    public static Text circle(AttendeeGroup circle) {
        return Text.of("events.circle.", circle);
    }

    public static Text companions(CompanionRule rule) {
        if (!rule.allowsAny()) {
            return Text.of("events.companions.none");
        }
        var whom = rule.adults() && rule.children() ? "anybody" : rule.adults() ? "grown-ups" : "kids";
        return Text.of("events.companions." + whom, rule.most());
    }
}
