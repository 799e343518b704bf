package kz.akd.bot.conversations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.Playground;

/** Events as Dana makes them at her desk, and members come upon them. */
final class Organised {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Phone dana;
    private final List<Phone> members;

    Organised(Phone dana, Phone... members) {
        this.dana = dana;
        this.members = List.of(members);
    }

    /** At 18:00 in Almaty the day after tomorrow: seen by organisers alone. */
    Phone draft(String title) {
        dana.sends("/desk").taps("Новое мероприятие").sees("шаг 1 из 4").sends(title);
        dana.sends("Астана Опера").taps("Алматы").sends("послезавтра 18:00");
        return dana.sees("проверьте").sees(title).taps("Сохранить").seesToast("Черновик готов");
    }

    /** One that can be joined remotely, with so many seats, published; everybody has got the invitation. */
    Phone published(String title, String seats) {
        draft(title);
        sets("Ссылка на видеовстречу", "meet.example.org/" + title.hashCode());
        if (!seats.isEmpty()) {
            sets("Число мест", seats);
        }
        return publish(title);
    }

    Phone detail(String name, String typed) {
        return dana.taps("Подробности").taps(name).sends(typed);
    }

    /** And goes back to the event's desk from its details, where one stays. */
    Phone sets(String name, String typed) {
        return detail(name, typed).taps("Назад");
    }

    Phone publish(String title) {
        members.forEach(phone -> phone.sends("/start"));
        dana.taps("Опубликовать").seesToast("приглашения отправляются");
        members.forEach(phone -> phone.hasSeen(title));
        return dana;
    }

    /** By the search: the list shows the next few alone. */
    static Phone opens(Phone phone, String title) {
        return phone.sends("/start").sends("/events").taps("🔤").sends(title).taps(title);
    }

    /** The moment at which what is drafted now begins. */
    static Instant begins(Playground playground) {
        return playground
                .now()
                .atZone(ALMATY)
                .toLocalDate()
                .plusDays(2)
                .atTime(18, 0)
                .atZone(ALMATY)
                .toInstant();
    }
}
