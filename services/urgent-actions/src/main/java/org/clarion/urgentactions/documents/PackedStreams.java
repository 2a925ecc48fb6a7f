package org.clarion.urgentactions.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;

/** How much the streams of a PDF hold when unpacked: its library unpacks them whole, and a small file can hold gigabytes. */
final class PackedStreams {

    private static final String STREAM = "stream";
    private static final int BEFORE = 600;
    private static final long MOST_OF_ONE = 40L * 1024 * 1024;
    private static final long MOST_OF_A_PICTURE = 250L * 1024 * 1024;
    private static final long MOST_OF_ALL = 150L * 1024 * 1024;
    private static final int MOST_STREAMS = 20_000;
    private static final int DEEPEST = 3;

    private PackedStreams() {}

    static void check(byte[] file) throws UnreadableDocument {
        var text = new String(file, ISO_8859_1);
        var all = 0L;
        var streams = 0;
        for (var at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            var picture =
                    text.substring(Math.max(0, at - BEFORE), at).matches("(?s).*/Subtype\\s*/Image(?!.*endobj).*");
            var start = at + STREAM.length() + (text.startsWith("\r\n", at + STREAM.length()) ? 2 : 1);
            var unpacked = start < file.length ? unpacked(file, start, DEEPEST) : 0;
            all += picture ? 0 : unpacked;
            if (unpacked > (picture ? MOST_OF_A_PICTURE : MOST_OF_ONE)
                    || all > MOST_OF_ALL
                    || ++streams > MOST_STREAMS) {
                throw new UnreadableDocument(Reason.UNPACKS_TOO_LARGE);
            }
        }
    }

    // A stream may be packed twice: what comes out then begins as packed bytes do.
    private static long unpacked(byte[] bytes, int start, int deep) {
        if (deep == 0 || (bytes[start] & 0x0F) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        var first = new byte[1024 * 1024];
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            var read = fill(inflater, first);
            var inner = read > 2 ? unpacked(Arrays.copyOf(first, read), 0, deep - 1) : 0;
            var rest = new byte[64 * 1024];
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_OF_A_PICTURE) {
                if (inflater.inflate(rest) == 0) {
                    break;
                }
            }
            return Math.max(inner, inflater.getBytesWritten());
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int fill(Inflater inflater, byte[] buffer) throws DataFormatException {
        var filled = 0;
        while (filled < buffer.length && !inflater.finished()) {
            var read = inflater.inflate(buffer, filled, buffer.length - filled);
            if (read == 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }
}
