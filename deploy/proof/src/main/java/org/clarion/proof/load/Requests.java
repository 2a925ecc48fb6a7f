package org.clarion.proof.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The same request again and again, each with a number of its own in its place. */
public final class Requests {

    private static final int DIGITS = 10;
    private static final String PLACE = "#".repeat(DIGITS);

    private final byte[] bytes;
    private final int place;

    private Requests(String text) {
        this.bytes = text.getBytes(StandardCharsets.US_ASCII);
        this.place = text.indexOf(PLACE);
    }

    /** Reports by OSDI, with a token; the identifiers are the prefix and ten digits. */
    public static Requests reporting(String action, String prefix) {
        var body = """
                {"identifiers":["%s%s"],"type":"email","osdi:control":{"return_response":false}}""".formatted(prefix, PLACE);
        return new Requests("""
                POST /api/osdi/v1/advocacy_campaigns/%s/record_outreach_helper HTTP/1.1\r
                Host: localhost\r
                OSDI-API-Token: local-demo\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(action, body.length(), body));
    }

    /** As the client's identifier says it. */
    public static String identifier(String prefix, long number) {
        return prefix + String.format("%010d", number);
    }

    ByteBuffer of(long number) {
        long rest = number;
        for (int digit = place + DIGITS - 1; digit >= place; digit--) {
            bytes[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return ByteBuffer.wrap(bytes);
    }
}
