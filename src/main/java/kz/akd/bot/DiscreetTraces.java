package kz.akd.bot;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import org.jspecify.annotations.Nullable;

/**
 * Writes exceptions to the log by their classes and places, without their messages: these may repeat what people wrote,
 * their numbers, or the address of the API with the token in it (rule 7).
 */
public class DiscreetTraces extends ThrowableProxyConverter {

    private static final int FRAMES = 40;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        var text = new StringBuilder();
        for (@Nullable IThrowableProxy each = thrown; each != null; each = each.getCause()) {
            text.append(each == thrown ? "" : "caused by ")
                    .append(each.getClassName())
                    .append(System.lineSeparator());
            var frames = each.getStackTraceElementProxyArray();
            for (int i = 0; i < frames.length - each.getCommonFrames() && i < FRAMES; i++) {
                text.append('\t').append(frames[i].getSTEAsString()).append(System.lineSeparator());
            }
        }
        return text.toString();
    }
}
