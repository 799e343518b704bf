package kz.akd.bot.events.schedule;

import java.time.ZoneId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.csv.Vocabulary;

/**
 * What words of a schedule mean, as far as that depends on the association.
 *
 * @param usual the zone of times for which the file names none
 * @param cities by their names in all languages, as they are kept
 */
public record Meanings(ZoneId usual, Vocabulary<GroupId> groups, Vocabulary<String> cities) {

    static final Vocabulary<Topic> TOPICS = topics().with(Topic.SPORT, "спорт", "sports")
            .with(Topic.CULTURE, "культура", "мәдениет", "искусство", "өнер")
            .with(Topic.CHARITY, "благотворительность", "қайырымдылық")
            .with(Topic.VETERANS, "ветераны", "ардагерлер", "veteran")
            .with(Topic.COURSES, "курсы", "курстар", "course", "обучение")
            .with(Topic.COUNCIL, "совет", "кеңес", "правление")
            .with(Topic.TOURNAMENTS, "турниры", "турнирлер", "tournament", "турнир");

    static final Vocabulary<MemberKind> KINDS = kinds().with(
                    MemberKind.STAFF, "сотрудники", "сотрудник", "қызметкерлер", "қызметкер")
            .with(MemberKind.ELSEWHERE, "другое ведомство", "другие ведомства", "басқа мекеме", "другое")
            .with(MemberKind.VETERAN, "veterans", "ветераны", "ветеран", "ардагерлер", "ардагер")
            .with(MemberKind.HONORARY, "почётные", "почётный", "құрметті")
            .with(MemberKind.FAMILY, "семья", "семьи", "отбасы", "families");

    private static final Vocabulary<ZoneId> ZONES = zones();

    private static Vocabulary<Topic> topics() {
        var words = new Vocabulary<Topic>();
        for (var topic : Topic.values()) {
            words.with(topic, topic.name());
        }
        return words;
    }

    private static Vocabulary<MemberKind> kinds() {
        var words = new Vocabulary<MemberKind>();
        for (var kind : MemberKind.values()) {
            words.with(kind, kind.name());
        }
        return words;
    }

    /** Each by its name and by the city in it. */
    private static Vocabulary<ZoneId> zones() {
        var words = new Vocabulary<ZoneId>()
                .with(ZoneId.of("Asia/Almaty"), "Asia/Almaty", "Almaty", "Astana", "Алматы", "Астана");
        for (var id : ZoneId.getAvailableZoneIds()) {
            int city = id.lastIndexOf('/');
            if (city > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
                words.with(ZoneId.of(id), id);
            }
        }
        return words;
    }

    static Vocabulary<ZoneId> knownZones() {
        return ZONES;
    }
}
