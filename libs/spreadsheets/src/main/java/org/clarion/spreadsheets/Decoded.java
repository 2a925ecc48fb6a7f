package org.clarion.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text of unknown encoding: by its mark, else UTF-8 if it is that, else what Windows wrote for decades. */
public final class Decoded {

    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    public static String of(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, UTF_8);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, UTF_16BE);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notThis) {
            return new String(file, OF_WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
