package kz.akd.bot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Leaves its id alone of a message that Telegram has taken, which is all that the bot makes use of. The rest could hold
 * what the library cannot read, such as a number that is too large for it: a message that went out would be taken for one
 * that got no answer, and be sent again.
 */
final class TakenMessages implements Interceptor {

    private static final String ID = "message_id";

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        if (!response.isSuccessful()) {
            return response;
        }
        var body = response.body();
        var type = body.contentType();
        return response.newBuilder()
                .body(ResponseBody.create(spared(body.string()), type))
                .build();
    }

    private static String spared(String answer) {
        try {
            var tree = RawUpdateReader.tree(answer);
            var result = tree.path("result");
            if (!tree.path("ok").asBoolean() || !result.has(ID)) {
                return answer;
            }
            var spared = ((ObjectNode) tree).objectNode();
            spared.put("ok", true).putObject("result").set(ID, result.path(ID));
            return spared.toString();
        } catch (JsonProcessingException notJson) {
            return answer;
        }
    }
}
