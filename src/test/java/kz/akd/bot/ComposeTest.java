package kz.akd.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The container's files, as far as they can be judged where no container engine runs. */
class ComposeTest {

    private static final Map<String, Object> COMPOSE = map(yaml(Path.of("docker-compose.yml")));
    private static final Map<String, Object> BOT =
            map(map(COMPOSE.get("services")).get("bot"));
    private static final Map<String, Object> MONGO =
            map(map(COMPOSE.get("services")).get("mongo"));
    private static final List<String> DOCKERFILE = instructions(Path.of("config/Dockerfile"));

    @Test
    void there_are_the_bot_and_its_database() {
        assertThat(map(COMPOSE.get("services"))).containsOnlyKeys("bot", "mongo");
        assertThat(BOT).containsEntry("restart", "unless-stopped");
        assertThat(MONGO).containsEntry("restart", "unless-stopped");
        assertThat(map(BOT.get("build"))).containsEntry("dockerfile", "config/Dockerfile");
    }

    @Test
    void the_bot_waits_for_a_healthy_database() {
        assertThat(map(map(BOT.get("depends_on")).get("mongo"))).containsEntry("condition", "service_healthy");
        assertThat(healthQuestion()).contains("rs.initiate", "isWritablePrimary");
    }

    @Test
    void the_variables_are_those_the_bot_reads() {
        assertThat(environment())
                .containsOnlyKeys(
                        "TELEGRAM_BOT_TOKEN",
                        "TELEGRAM_API_URL",
                        "MONGODB_URI",
                        "AKD_ADMIN_IDS",
                        "AKD_PUBLIC_URL",
                        "SERVER_PORT");
    }

    @Test
    void no_secret_stands_in_the_files() {
        assertThat(environment().get("TELEGRAM_BOT_TOKEN")).asString().startsWith("${TELEGRAM_BOT_TOKEN:?");
        assertThat(environment().get("AKD_ADMIN_IDS")).asString().startsWith("${AKD_ADMIN_IDS:?");
        assertThat(text(Path.of("docker-compose.yml")) + text(Path.of("config/Dockerfile")))
                .doesNotContainPattern("\\d{6,}:[A-Za-z0-9_-]{30,}")
                .doesNotContainPattern("mongodb://[^/]*@")
                .doesNotContainIgnoringCase("password:");
        assertThat(text(Path.of(".gitignore")).lines()).contains("/.env");
        assertThat(text(Path.of("config/Dockerfile.dockerignore")).lines())
                .contains("*")
                .noneMatch(line -> line.contains("!.env"));
    }

    @Test
    void the_replica_set_has_one_name_everywhere() {
        assertThat(environment().get("MONGODB_URI"))
                .asString()
                .startsWith("mongodb://mongo:27017/")
                .contains("replicaSet=rs0");
        assertThat(list(MONGO.get("command"))).containsSequence("--replSet", "rs0");
        assertThat(healthQuestion()).contains("_id: 'rs0'", "host: 'mongo:27017'");
    }

    @Test
    void only_the_bot_reaches_the_database_and_nothing_is_published() {
        assertThat(MONGO).doesNotContainKey("ports");
        assertThat(BOT).doesNotContainKey("ports");
        assertThat(list(MONGO.get("networks"))).containsExactly("database");
        assertThat(map(map(COMPOSE.get("networks")).get("database"))).containsEntry("internal", true);
    }

    @Test
    void every_named_volume_and_network_is_declared() {
        for (var service : List.of(BOT, MONGO)) {
            assertThat(map(COMPOSE.get("networks")).keySet()).containsAll(list(service.get("networks")));
            assertThat(list(service.get("volumes")).stream()
                            .map(mount -> mount.substring(0, mount.indexOf(':')))
                            .filter(source -> !source.startsWith(".")))
                    .isSubsetOf(map(COMPOSE.get("volumes")).keySet());
        }
        assertThat(list(BOT.get("volumes"))).anyMatch(mount -> mount.contains(":/app/data"));
    }

    @Test
    void the_image_runs_the_jar_that_maven_builds() {
        var jar = finalName() + ".jar";

        assertThat(one("RUN java")).contains("-Djarmode=tools -jar target/" + jar + " extract --layers");
        assertThat(one("ENTRYPOINT")).isEqualTo("ENTRYPOINT [\"/app/akd-bot\"]");
        assertThat(one("RUN ./akd-bot")).contains("--prepare");
        assertThat(text(Path.of("bin/akd-bot"))).contains("jar=$here/" + jar);
        assertThat(Path.of("bin/akd-bot")).isExecutable();
        assertThat(DOCKERFILE)
                .filteredOn(line -> line.startsWith("COPY --from=build"))
                .hasSize(4);
    }

    @Test
    void the_image_is_built_with_maven_and_run_without_it_as_nobody_special() {
        assertThat(DOCKERFILE)
                .filteredOn(line -> line.startsWith("FROM "))
                .containsExactly("FROM maven:3.9-eclipse-temurin-17 AS build", "FROM eclipse-temurin:25-jre");
        assertThat(DOCKERFILE.indexOf("USER 10001")).isGreaterThan(DOCKERFILE.indexOf("FROM eclipse-temurin:25-jre"));
        assertThat(DOCKERFILE).contains("WORKDIR /app", "VOLUME /app/data", "EXPOSE 8080", "STOPSIGNAL SIGTERM");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_image_asks_for_its_health_as_it_should() throws Exception {
        assertThat(healthOf(200)).as("up").isZero();
        assertThat(healthOf(503)).as("down").isNotZero();
    }

    /** Runs the image's own health question against a server that answers so. */
    private static int healthOf(int status) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            var question = one("HEALTHCHECK");
            List<String> command = list(new Yaml().load(question.substring(question.indexOf("CMD ") + 4)));
            var asking = new ProcessBuilder(command);
            asking.environment()
                    .put("SERVER_PORT", Integer.toString(server.getAddress().getPort()));
            var process = asking.start();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            server.stop(0);
        }
    }

    private static Map<String, Object> environment() {
        return map(BOT.get("environment"));
    }

    private static String healthQuestion() {
        return String.join(" ", list(map(MONGO.get("healthcheck")).get("test")));
    }

    private static String finalName() {
        return text(Path.of("pom.xml")).replaceAll("(?s).*<finalName>(.*?)</finalName>.*", "$1");
    }

    private static String one(String beginning) {
        assertThat(DOCKERFILE).filteredOn(line -> line.startsWith(beginning)).hasSize(1);
        return DOCKERFILE.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** One line an instruction, without comments. */
    private static List<String> instructions(Path dockerfile) {
        return text(dockerfile)
                .replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Object yaml(Path file) {
        var strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Yaml(strict).load(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object node) {
        return node == null ? List.of() : (List<String>) node;
    }
}
