package kz.akd.bot.storage.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for a mongod where the machine looks for programs. */
final class MongodOnPath {

    private MongodOnPath() {}

    static Optional<Path> find(String searchPath) {
        return Arrays.stream(searchPath.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.isBlank())
                .flatMap(entry -> Stream.of(Path.of(entry, "mongod"), Path.of(entry, "mongod.exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
