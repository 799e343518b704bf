package kz.akd.bot.telegram.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.sweeps.Outage;
import kz.akd.bot.telegram.api.RawUpdate;
import kz.akd.bot.telegram.api.RawUpdateReader;
import kz.akd.bot.telegram.updates.Lanes;
import kz.akd.bot.telegram.updates.UpdateReceiver;
import kz.akd.bot.telegram.updates.WebhookAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Telegram brings updates, one at a time and those of a chat in order. It is answered 200 only once the update is
 * kept; after any other answer it brings the update again.
 */
@RestController
class WebhookController {

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

    /** Far more than an update has: the longest message is 4096 characters. */
    private static final int LONGEST = 1 << 20;

    private final WebhookAddress address;
    private final UpdateReceiver updateReceiver;
    private final Lanes lanes;
    private final Nodes nodes;
    private final MeterRegistry meters;

    WebhookController(
            WebhookAddress address, UpdateReceiver updateReceiver, Lanes lanes, Nodes nodes, MeterRegistry meters) {
        this.address = address;
        this.updateReceiver = updateReceiver;
        this.lanes = lanes;
        this.nodes = nodes;
        this.meters = meters;
    }

    @PostMapping(WebhookAddress.PATH)
    ResponseEntity<Void> update(
            HttpServletRequest request,
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String secret)
            throws IOException {
        if (!address.isUsed()) {
            return answer(HttpStatus.NOT_FOUND);
        }
        if (!address.isSecret(secret)) {
            meters.counter("akd.webhook.refused").increment();
            return answer(HttpStatus.UNAUTHORIZED);
        }
        if (!nodes.ready() || !lanes.isRunning() || lanes.pending() >= Lanes.MOST) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        return RawUpdateReader.single(body).map(this::keep).orElseGet(() -> answer(HttpStatus.BAD_REQUEST));
    }

    private ResponseEntity<Void> keep(RawUpdate given) {
        var sorted = updateReceiver.sort(List.of(given));
        try {
            updateReceiver.keep(sorted);
            return answer(HttpStatus.OK);
        } catch (RuntimeException unkept) {
            if (!Outage.isCauseOf(unkept)) {
                log.error("Update {} could not be kept", given.id(), unkept);
            }
            updateReceiver.handBack(sorted);
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
