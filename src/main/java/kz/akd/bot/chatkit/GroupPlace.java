package kz.akd.bot.chatkit;

/**
 * Where in a group something is said.
 *
 * @param topic one of the topics of a group that has them; 0 for the general one, and in all other groups
 */
public record GroupPlace(ChatId group, long topic) {

    public static GroupPlace of(ChatId group) {
        return new GroupPlace(group, 0);
    }
}
