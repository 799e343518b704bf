package kz.akd.bot.playground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request with headers that Java's own client would not let one choose. */
public final class RawHttp {

    private RawHttp() {}

    public static int status(URI server, String path, String... headers) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
