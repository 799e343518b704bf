package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells commands that may change data from those that can't; what is unknown may. */
final class Writes {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "killcursors",
            "endsessions",
            "ping",
            "hello",
            "ismaster",
            "buildinfo",
            "serverstatus",
            "whatsmyuri",
            "connectionstatus",
            "hostinfo",
            "getlog",
            "getlasterror",
            "listdatabases",
            "listcollections",
            "listindexes",
            "dbstats",
            "collstats",
            "validate");

    private Writes() {}

    static boolean includes(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? endsInCollection(query) : !READS.contains(name);
    }

    private static boolean endsInCollection(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
