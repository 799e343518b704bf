package kz.akd.bot.conversations;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bot as a process of its own, and what Linux says that it takes. */
final class MeasuredProcess implements AutoCloseable {

    /** What Linux counts the processor's time in, on all usual machines. */
    private static final double TICKS_PER_MILLISECOND = 0.1;

    private final Process process;

    private MeasuredProcess(Process process) {
        this.process = process;
    }

    /** A jar, a class path that holds the application, or anything that can be run, in a directory of its own. */
    static MeasuredProcess product(String what, Path directory, Map<String, String> environment) throws IOException {
        if (what.contains(File.pathSeparator)) {
            return start(directory, environment, java(), "-cp", what, "kz.akd.bot.AkdBot");
        }
        var path = Path.of(what).toAbsolutePath().toString();
        return path.endsWith(".jar")
                ? start(directory, environment, java(), "-jar", path)
                : start(directory, environment, path);
    }

    static MeasuredProcess of(Class<?> main, Path directory, String... arguments) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(java(), "-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return start(directory, Map.of(), command.toArray(String[]::new));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static MeasuredProcess start(Path directory, Map<String, String> environment, String... command)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AKD_") || name.startsWith("TELEGRAM_"));
        builder.environment().putAll(environment);
        return new MeasuredProcess(builder.start());
    }

    /** Of its own threads, in both modes. */
    double processorMilliseconds() throws IOException {
        var fields = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        // the program's name before may hold spaces
        var numbers = fields.substring(fields.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(numbers[11]) + Long.parseLong(numbers[12])) / TICKS_PER_MILLISECOND;
    }

    double residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
