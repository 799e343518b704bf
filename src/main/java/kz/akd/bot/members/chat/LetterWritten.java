package kz.akd.bot.members.chat;

import kz.akd.bot.members.directory.DirectoryEntry;
import org.bson.types.ObjectId;

/**
 * A member has written to another one through the bot.
 *
 * @param run of the form it was written in, by which it is passed on once
 */
public record LetterWritten(ObjectId run, DirectoryEntry sender, DirectoryEntry recipient, String words) {

    @Override
    public String toString() {
        return "LetterWritten " + run;
    }
}
