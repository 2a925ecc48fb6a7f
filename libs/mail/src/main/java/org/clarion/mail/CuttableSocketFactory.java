package org.clarion.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes the one socket of a connection. Any thread may cut it, whoever waits for it: to connect, to read or to write. */
final class CuttableSocketFactory extends SocketFactory {

    private volatile @Nullable Socket socket;
    private volatile boolean cut;

    @Override
    public Socket createSocket() throws IOException {
        var made = new Socket();
        made.setTcpNoDelay(true);
        socket = made;
        if (cut) { // looked at after the socket can be seen, as cut() does the other way round
            made.close();
        }
        return made;
    }

    /** How long a single read may take. */
    void waits(Duration atMost) {
        var made = socket;
        try {
            if (made != null) {
                made.setSoTimeout((int) Math.max(1, atMost.toMillis()));
            }
        } catch (SocketException closed) {
            // then no read takes any time
        }
    }

    void cut() {
        cut = true;
        var made = socket;
        try {
            if (made != null) {
                made.close();
            }
        } catch (IOException failed) {
            // no other end is possible
        }
    }

    // Angus asks for an unconnected socket and connects it itself, within the time it is given; never for one of these.

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }
}
