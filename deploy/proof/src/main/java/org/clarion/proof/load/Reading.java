package org.clarion.proof.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The little of HTTP/1.1 that a load generator must read of an answer: its status, whether it is whole. */
final class Reading {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final byte[] END_OF_CHUNKS = {'0', '\r', '\n', '\r', '\n'};
    private static final int STATUS = "HTTP/1.1 ".length();

    private final ByteBuffer bytes = ByteBuffer.allocate(32_768);
    private int status;
    private boolean saysWhenToComeAgain;

    /** Where the channel puts what it reads. */
    ByteBuffer room() {
        return bytes;
    }

    void clear() {
        bytes.clear();
    }

    int status() {
        return status;
    }

    boolean saysWhenToComeAgain() {
        return saysWhenToComeAgain;
    }

    boolean isWhole() {
        int head = find(END_OF_HEAD, 0);
        if (head < 0) {
            return false;
        }
        var text = new String(bytes.array(), 0, head + 2, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        status = Integer.parseInt(text, STATUS, STATUS + 3, 10);
        saysWhenToComeAgain = text.contains("\nretry-after:");
        int body = head + END_OF_HEAD.length;
        int length = text.indexOf("\ncontent-length:");
        if (length < 0) {
            return !text.contains("\ntransfer-encoding:") || find(END_OF_CHUNKS, body) >= 0;
        }
        int from = length + "\ncontent-length:".length();
        return bytes.position() - body
                >= Integer.parseInt(
                        text.substring(from, text.indexOf('\r', from)).strip());
    }

    private int find(byte[] sought, int from) {
        var array = bytes.array();
        for (int at = from; at <= bytes.position() - sought.length; at++) {
            int same = 0;
            while (same < sought.length && array[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return -1;
    }
}
