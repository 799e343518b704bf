package kz.akd.bot.telegram.api;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * An update as it came.
 *
 * @param raw its JSON
 * @param update what was read from it; empty when it cannot be read
 */
public record RawUpdate(long id, String raw, Optional<Update> update) {}
