package org.clarion.proof.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The little of HTTP/1.1 that a load generator must read of an answer: its status, whether it is whole. */
final class LoadReading {

    private static final byte[] LENGTH = ascii("content-length:");
    private static final byte[] CHUNKED = ascii("transfer-encoding:");
    private static final byte[] LATER = ascii("retry-after:");
    private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int ROOM = 8192;

    private byte[] bytes = new byte[ROOM];
    private ByteBuffer room = ByteBuffer.wrap(bytes);
    private int status;
    private int length;
    private boolean chunked;
    private boolean saysWhenToComeAgain;

    /** Where the channel puts what it reads; a long page gets more. */
    ByteBuffer room() {
        if (!room.hasRemaining()) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            room = ByteBuffer.wrap(bytes).position(room.position());
        }
        return room;
    }

    void clear() {
        room.clear();
    }

    int status() {
        return status;
    }

    boolean saysWhenToComeAgain() {
        return saysWhenToComeAgain;
    }

    boolean isWhole() {
        length = 0;
        chunked = false;
        saysWhenToComeAgain = false;
        int line = 0;
        for (int end = endOfLine(line); end >= 0; end = endOfLine(line)) {
            if (end == line) {
                status = number(STATUS);
                return bodyIsWhole(end + 2);
            }
            understand(line);
            line = end + 2;
        }
        return false;
    }

    private boolean bodyIsWhole(int body) {
        return chunked
                ? room.position() - LAST_CHUNK.length >= body && says(room.position() - LAST_CHUNK.length, LAST_CHUNK)
                : room.position() - body >= length;
    }

    private void understand(int line) {
        if (says(line, LENGTH)) {
            length = number(line + LENGTH.length);
        } else if (says(line, LATER)) {
            saysWhenToComeAgain = true;
        } else if (says(line, CHUNKED)) {
            chunked = true;
        }
    }

    private int endOfLine(int from) {
        for (int at = from; at < room.position() - 1; at++) {
            if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** Names of headers are the same in capitals. */
    private boolean says(int from, byte[] sought) {
        for (int at = 0; at < sought.length; at++) {
            byte found = bytes[from + at];
            if ((found >= 'A' && found <= 'Z' ? found + 32 : found) != sought[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private int number(int from) {
        int number = 0;
        int at = bytes[from] == ' ' ? from + 1 : from;
        for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        return number;
    }
}
