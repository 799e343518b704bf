package kz.akd.bot.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be cut: connections are lost, and new ones refused, until it is mended. */
final class Cable implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket listening;

    /**
     * @param target the port on this machine that it leads to
     */
    Cable(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        start(() -> listen(listening));
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        listening.close();
        ends.forEach(Cable::close);
        ends.clear();
    }

    void mend() throws IOException {
        listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var now = listening;
        start(() -> listen(now));
    }

    private void listen(ServerSocket server) {
        try {
            while (true) {
                var here = server.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(here);
                ends.add(there);
                start(() -> carry(here, there));
                start(() -> carry(there, here));
            }
        } catch (IOException closed) {
            // cut
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // cut, or hung up
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
