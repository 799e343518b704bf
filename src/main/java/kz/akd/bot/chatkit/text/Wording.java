package kz.akd.bot.chatkit.text;

/** Texts as plain words, for what is no message: pictures, file names, calendars. */
public interface Wording {
    String plain(Text text, Visitor reader);
}
