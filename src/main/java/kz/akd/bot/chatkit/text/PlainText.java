package kz.akd.bot.chatkit.text;

/** Texts as plain words, for what is no message: pictures, file names, calendars. */
public interface PlainText {
    String plain(Text text, Visitor reader);
}
