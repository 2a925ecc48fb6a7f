package org.clarion.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What stands in a part of a report. Some mail servers encode it although the standard forbids that for such parts, and
 * parsers then believe the standard (RFC 2045, 6.4).
 */
final class EncodedBody {

    static final int LONGEST = 64 * 1024;

    private EncodedBody() {}

    /** As it is if it holds what it should, else decoded. What follows much later is not even read. */
    static byte[] of(InputStream raw, String[] encoding, Pattern sign) throws MessagingException, IOException {
        try (raw) {
            var bytes = raw.readNBytes(2 * LONGEST);
            if (encoding == null
                    || sign.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                            .find()) {
                return bytes;
            }
            try (var decoded = MimeUtility.decode(new ByteArrayInputStream(bytes), encoding[0].strip())) {
                return decoded.readNBytes(LONGEST);
            }
        }
    }
}
