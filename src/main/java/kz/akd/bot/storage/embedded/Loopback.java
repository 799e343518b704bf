package kz.akd.bot.storage.embedded;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The one address embedded servers listen on, so that nobody else on the network reaches them. */
public final class Loopback {

    public static final String HOST = "127.0.0.1";

    private Loopback() {}

    static InetSocketAddress port(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(port(0));
            return socket.getLocalPort();
        }
    }

    static ConnectionString connectionTo(int port) {
        return new ConnectionString("mongodb://" + HOST + ":" + port);
    }
}
