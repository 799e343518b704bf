package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/**
 * How the in-process server says no. Left to itself, it would first log the whole command, and so what people have
 * told the bot in confidence.
 */
final class Refusal {

    private Refusal() {}

    static Document of(MongoServerException reason) {
        Document reply = new Document("ok", 0).append("errmsg", reason.getMessageWithoutErrorCode());
        if (reason instanceof MongoServerError error) {
            reply.append("code", error.getCode());
            reply.putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }
}
