package kz.akd.bot.shared.sweeps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over what several features give or do, so that one that throws harms no other. A database that is away harms all, and is thrown on. */
public final class EachByItself {

    private static final Logger log = LoggerFactory.getLogger(EachByItself.class);

    private EachByItself() {}

    /** What they give, in their order, and those that gave nothing as they threw. */
    public record Given<T, R>(List<R> all, List<T> failed) {

        public Given {
            all = List.copyOf(all);
            failed = List.copyOf(failed);
        }
    }

    public static <T, R> Given<T, R> give(Collection<T> each, Function<T, Stream<R>> giving) {
        var all = new ArrayList<R>();
        var failed = doing(each, one -> all.addAll(giving.apply(one).toList()));
        return new Given<>(all, failed);
    }

    /** Those that threw. */
    public static <T> List<T> doing(Collection<T> each, Consumer<T> deed) {
        var failed = new ArrayList<T>();
        for (var one : each) {
            Each.fault(() -> deed.accept(one)).ifPresent(fault -> {
                log.error("{} failed; the others go on", one.getClass().getName(), fault);
                failed.add(one);
            });
        }
        return failed;
    }
}
