package kz.akd.bot.agenda;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;

/** What a feature knows of what members have ahead. */
public interface AgendaSource {

    /**
     * What a member has that begins at a moment or later, in any order. They are a member, and see what they are told
     * here anyhow.
     */
    List<AgendaItem> of(PersonId member, Language reader, Instant earliest);
}
