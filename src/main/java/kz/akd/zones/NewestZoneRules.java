package kz.akd.zones;

import java.io.IOException;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Java takes all rules of time zones from, in the place of its own file: the newest release there is. Zones that it
 * doesn't know come from Java's file, so that none is missing that Java alone would know. Made by Java itself, which is
 * asked to by {@link ZoneRelease#use()}.
 */
public final class NewestZoneRules extends ZoneRulesProvider {

    private final ZoneFiles files = ZoneFiles.atHand();

    /** For Java. */
    public NewestZoneRules() {}

    @Override
    protected Set<String> provideZoneIds() {
        var ids = new HashSet<>(files.newest().ids());
        files.java().ifPresent(java -> ids.addAll(java.ids()));
        return ids;
    }

    @Override
    protected ZoneRules provideRules(String id, boolean forCaching) {
        try {
            var rules = files.newest().rules(id);
            if (rules == null && files.java().isPresent()) {
                rules = files.java().get().rules(id);
            }
            if (rules != null) {
                return rules;
            }
        } catch (IOException unreadable) {
            throw new ZoneRulesException("the rules of " + id + " cannot be read", unreadable);
        }
        throw new ZoneRulesException("unknown time zone " + id);
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String id) {
        var versions = new TreeMap<String, ZoneRules>();
        versions.put(files.newest().release(), provideRules(id, false));
        return versions;
    }

    @Override
    public String toString() {
        return "NewestZoneRules " + files.newest().release();
    }
}
