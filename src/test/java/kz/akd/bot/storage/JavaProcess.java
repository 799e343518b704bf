package kz.akd.bot.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a test runs a class of its own in another process. */
public final class JavaProcess {

    private JavaProcess() {}

    public static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The same as a shell's line. The class path is not among the arguments: with it, Linux would hide them all. */
    static String shellLine(Class<?> main) {
        return "CLASSPATH='" + classPath() + "' exec '" + String.join("' '", java()) + "' " + main.getName();
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogging.level.root=OFF",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
