package kz.akd.bot.facts;

import java.util.Optional;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.event.SmartApplicationListener;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Has each listener hear a {@link Fact} by itself, whoever publishes it: one that fails keeps no other from hearing, and
 * what it has not heard is kept for it. Only when that cannot be kept either does whoever tells the fact hear of the fault,
 * and tells all of it again. What is told within this process alone and is no fact, all hear too; then its fault is thrown.
 */
@Component(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME)
class Telling extends SimpleApplicationEventMulticaster {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    /** Asked for late, as events are told before there is a database. */
    private final ObjectProvider<UnheardStore> unheard;

    Telling(BeanFactory beans, ObjectProvider<UnheardStore> unheard) {
        super(beans);
        this.unheard = unheard;
    }

    @Override
    public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
        if (event instanceof PayloadApplicationEvent<?> told) {
            tell(told);
        } else {
            super.multicastEvent(event, type);
        }
    }

    private void tell(PayloadApplicationEvent<?> event) {
        RuntimeException first = null;
        for (var listener : getApplicationListeners(event, event.getResolvableType())) {
            try {
                tell(event, listener);
            } catch (RuntimeException unkept) {
                first = first == null ? unkept : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void tell(PayloadApplicationEvent<?> event, ApplicationListener<?> listener) {
        try {
            invokeListener(listener, event);
        } catch (RuntimeException | Error fault) {
            if (!(event.getPayload() instanceof Fact fact)) {
                throw fault;
            }
            log.error("{} is told again later", Listeners.nameOf(idOf(listener)), fault);
            unheard.getObject().add(idOf(listener), fact, fault);
        }
    }

    /**
     * Tells a fact to the one who has not heard it; false when there is no such listener any more, as after another release.
     * Throws what the listener throws.
     */
    boolean tellOne(String id, Fact fact) {
        var event = new PayloadApplicationEvent<>(this, fact);
        Optional<ApplicationListener<?>> found = getApplicationListeners(event, event.getResolvableType()).stream()
                .filter(listener -> idOf(listener).equals(id))
                .findFirst();
        found.ifPresent(listener -> invokeListener(listener, event));
        return found.isPresent();
    }

    private static String idOf(ApplicationListener<?> listener) {
        var id = listener instanceof SmartApplicationListener smart ? smart.getListenerId() : "";
        return id.isEmpty() ? listener.getClass().getName() : id;
    }
}
