package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Text;
import kz.akd.bot.events.Circle;
import kz.akd.bot.events.CompanionRule;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;

/** The words for what is chosen from a few. */
final class EventTexts {

    private EventTexts() {}

    static Text topic(Topic topic) {
        return Text.of("members.topic.", topic);
    }

    static Text kind(MemberKind kind) {
        return Text.of("events.kind.", kind);
    }

    static Text circle(Circle circle) {
        return Text.of("events.circle.", circle);
    }

    static Text companions(CompanionRule rule) {
        if (!rule.allowsAny()) {
            return Text.of("events.companions.none");
        }
        var whom = rule.adults() && rule.children() ? "anybody" : rule.adults() ? "grown-ups" : "kids";
        return Text.of("events.companions." + whom, rule.most());
    }
}
