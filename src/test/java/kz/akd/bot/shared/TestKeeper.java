package kz.akd.bot.shared;

import java.util.List;
import kz.akd.bot.shared.facts.Keeper;
import org.springframework.data.mongodb.core.MongoOperations;

/** A keeper that tells a test. */
public final class TestKeeper {

    private TestKeeper() {}

    public static Keeper telling(List<Object> heard, MongoOperations mongo) {
        return new Keeper(mongo, event -> heard.add(event));
    }
}
