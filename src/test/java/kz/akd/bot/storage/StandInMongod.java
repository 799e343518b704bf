package kz.akd.bot.storage;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Acts as a mongod would: keeps data under {@code --dbpath}, serves {@code --port}, ends on a signal. */
public final class StandInMongod {

    private StandInMongod() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        Path database = Path.of(arguments.get(arguments.indexOf("--dbpath") + 1));
        int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
        MongoServer server =
                new MongoServer(new H2Backend(database.resolve("stand-in.mv").toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        Files.writeString(database.resolve("WiredTiger"), "");
        server.bind(arguments.get(arguments.indexOf("--bind_ip") + 1), port);
        System.out.println("waiting for connections, started with " + String.join(" ", arguments));
    }

    /** Puts an executable called mongod that runs this into the directory. */
    public static Path installedIn(Path directory) throws IOException {
        return program(directory.resolve("mongod"), JavaProcess.shellLine(StandInMongod.class) + " \"$@\"");
    }

    public static Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("can't be made executable: " + file);
        }
        return file;
    }
}
