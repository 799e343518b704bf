package kz.akd.bot.events;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;

/**
 * What a member has answered.
 *
 * @param at when they gave this answer; giving the same one again does not move it
 */
public record Reply(PersonId member, Rsvp rsvp, Instant at) {}
