package kz.akd.bot.chatkit.mail;

import java.util.List;

/**
 * Published on the posting node when there is new mail, so that it need not wait for the next look.
 *
 * @param taken what this node has taken at once; empty when many were posted, for whoever takes them
 */
public record Posted(List<Outgoing> taken, Mail.Lane lane) {}
