package kz.akd.bot.storage.choice;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which storage is wished for.
 *
 * @param uri the MongoDB to use; empty for an embedded one
 * @param directory where an embedded one keeps its data
 * @param embedded {@code auto}, {@code mongod}, {@code flapdoodle} or {@code in-process}
 * @param downloadBaseUrl where flapdoodle downloads from; empty for MongoDB's own site
 * @param downloadWait how long a start may wait for that download
 * @param serverVersion which MongoDB flapdoodle downloads
 * @param answerWait how long a start may wait for a server's first answer
 */
@ConfigurationProperties("akd.storage")
public record StorageProperties(
        @DefaultValue("") String uri,
        @DefaultValue("./data") Path directory,
        @DefaultValue("auto") String embedded,
        @DefaultValue("") String downloadBaseUrl,
        @DefaultValue("60s") Duration downloadWait,
        @DefaultValue("8.0.23") String serverVersion,
        @DefaultValue("30s") Duration answerWait) {}
