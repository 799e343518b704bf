package kz.akd.zones;

import java.time.LocalDate;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A release of the world's database of time zones (IANA).
 *
 * @param name such as 2026e: the year, and a letter that goes on with each release of it
 */
public record ZoneRelease(String name) {

    /** Where a file of a newer release may be put, such as that of the newest Java. */
    public static final String GIVEN = "config/tzdb.dat";

    private static final String PROVIDER = "java.time.zone.DefaultZoneRulesProvider";
    private static final Pattern NAME = Pattern.compile("(\\d{4})([a-z])");
    private static final int MONTHS_BETWEEN = 2;
    private static final int MONTHS = 12;

    /**
     * Has Java take all rules from the newest release there is; before anything asks for a zone, or it is of no effect.
     * Where Java would not find {@link NewestZoneRules}, it is left to its own: it would know no zone at all otherwise.
     */
    public static void use() {
        var name = NewestZoneRules.class.getName();
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
            System.setProperty(PROVIDER, name);
        } catch (ClassNotFoundException outOfSight) {
            // said by faults()
        }
    }

    /** The one that all zones of this process are taken from. */
    public static ZoneRelease inUse() {
        return new ZoneRelease(ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    /** What is wrong with the rules of this process, in words for whoever runs it. */
    public static List<String> faults() {
        var files = ZoneFiles.atHand();
        var faults = new ArrayList<>(files.faults());
        var newest = files.newest().release();
        var used = inUse().name();
        if (!used.equals(newest)) {
            faults.add(
                    "Time zones are of the release " + used + ", not of " + newest
                            + ": something asked Java for a zone before the program could say where to look, or Java cannot look there");
        }
        return List.copyOf(faults);
    }

    /**
     * About when it came out. Releases do not say so; there are some five in a year, and the letter tells how many came
     * before it.
     */
    public LocalDate about() {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return LocalDate.EPOCH;
        }
        int before = MONTHS_BETWEEN * (parts.group(2).charAt(0) - 'a');
        return LocalDate.of(Integer.parseInt(parts.group(1)), 1 + Math.min(before, MONTHS - 1), 1);
    }
}
