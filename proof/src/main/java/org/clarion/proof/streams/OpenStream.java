package org.clarion.proof.streams;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** One reader of an event stream who looks for the newest total in it. */
final class OpenStream {

    /** The first figure of an event is the total of all channels. */
    private static final Pattern TOTAL =
            Pattern.compile("data:.*?\"version\":\\d+,(?:\"asOf\":\"[^\"]*\",)?\"reported\":(\\d+)");

    private static final int ENOUGH = 4096;

    private final int number;
    private final SocketChannel channel;
    private final StringBuilder unread = new StringBuilder();

    private OpenStream(int number, SocketChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    static OpenStream open(int number, int port, byte[] request, Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(request));
        channel.configureBlocking(false);
        var stream = new OpenStream(number, channel);
        channel.register(selector, SelectionKey.OP_READ, stream);
        return stream;
    }

    int number() {
        return number;
    }

    /** The newest total among whole events that have just come. */
    OptionalLong read(ByteBuffer room) throws IOException {
        room.clear();
        if (channel.read(room) < 0) {
            throw new IOException("the stream has ended");
        }
        unread.append(new String(room.array(), 0, room.position(), StandardCharsets.ISO_8859_1));
        int whole = unread.lastIndexOf("\n\n");
        if (whole < 0) {
            return OptionalLong.empty();
        }
        var newest = OptionalLong.empty();
        var totals = TOTAL.matcher(unread.subSequence(0, whole));
        while (totals.find()) {
            newest = OptionalLong.of(Long.parseLong(totals.group(1)));
        }
        unread.delete(0, whole);
        if (unread.length() > ENOUGH) {
            throw new IOException("this is no event: " + unread);
        }
        return newest;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException closed) {
            // it is gone either way
        }
    }
}
