package kz.akd.bot.members;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Any list of people that has a name.
 *
 * @param key the name however it is capitalised, so that there is one group of a name
 */
@Document("groups")
public record Group(@Id GroupId id, @Indexed(unique = true) String key, String name) {}
