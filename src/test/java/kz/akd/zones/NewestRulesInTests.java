package kz.akd.zones;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Has tests know the same rules as the program, however they are run: this comes before any of them is looked for. */
public final class NewestRulesInTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        ZoneRelease.use();
    }
}
