package kz.akd.bot.chatkit.list;

import kz.akd.bot.chatkit.NamedTap;
import kz.akd.bot.chatkit.screen.TapName;

/** What is wanted of a list beside its pages. */
@TapName("lw")
record ListWish(String name, String about, String narrowed, What what) implements NamedTap {

    enum What {
        FILTER,
        SEARCH,
        CSV,
        XLSX
    }

    static ListWish of(ListTap list, What what) {
        return new ListWish(list.name(), list.about(), list.narrowed(), what);
    }

    ListTap list() {
        return new ListTap(name, about, narrowed, 0);
    }
}
