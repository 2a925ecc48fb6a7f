package org.clarion.proof.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Requests that were written beforehand, each with a number of its own in its place: making one costs ten digits. */
public final class Requests {

    private static final int DIGITS = 10;
    private static final String PLACE = "#".repeat(DIGITS);

    /** As an impatient finger does. */
    public static final int SELDOM = 40;

    private static final int NEVER = 0;

    private final String prefix;
    private final int repeatedOneIn;
    private final List<byte[]> patterns;
    private final int[] places;

    private Requests(String prefix, int repeatedOneIn, List<String> texts) {
        this.prefix = prefix;
        this.repeatedOneIn = repeatedOneIn;
        this.patterns = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .toList();
        this.places = texts.stream().mapToInt(text -> text.indexOf(PLACE)).toArray();
    }

    /** Always the same: one e-mail to nobody in particular. */
    public static Requests plain(String action, String prefix) {
        var body = """
                {"identifiers":["%s%s"],"type":"email","osdi:control":{"return_response":false}}""".formatted(prefix, PLACE);
        return new Requests(prefix, NEVER, List.of(post(action, body)));
    }

    /** Over all kinds, countries, sections and targets; one in so many comes twice. */
    public static Requests varied(String action, String prefix, Variety variety, int repeatedOneIn) {
        return new Requests(
                prefix,
                repeatedOneIn,
                IntStream.range(0, Variety.PATTERNS)
                        .mapToObj(number -> post(action, variety.body(prefix + PLACE, number, false)))
                        .toList());
    }

    /** The same question again and again. */
    public static Requests reading(String path) {
        return new Requests("", NEVER, List.of("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path)));
    }

    /** How many requests carry so many different reports. */
    public static int carrying(int reports, int repeatedOneIn) {
        return Math.ceilDiv(reports * repeatedOneIn, repeatedOneIn - 1);
    }

    /** By OSDI, with a token. */
    private static String post(String action, String body) {
        return """
                POST /api/osdi/v1/advocacy_campaigns/%s/record_outreach_helper HTTP/1.1\r
                Host: localhost\r
                OSDI-API-Token: local-demo\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(action, body.length(), body);
    }

    public String prefix() {
        return prefix;
    }

    /** As the client's identifier says it: the prefix and ten digits. */
    public String identifier(long number) {
        return prefix + String.format("%010d", number);
    }

    public int quantity(String identifier) {
        return repeatedOneIn == NEVER ? 1 : Variety.quantity(identifier);
    }

    /** Which report it is the turn of; a repeat has the number of the one before. */
    long number(long turn) {
        return repeatedOneIn != NEVER && turn % repeatedOneIn == repeatedOneIn - 1 ? turn - 1 : turn;
    }

    ByteBuffer of(long number) {
        int pattern = (int) (number % patterns.size());
        var bytes = patterns.get(pattern);
        if (places[pattern] >= 0) {
            write(number, bytes, places[pattern]);
        }
        return ByteBuffer.wrap(bytes);
    }

    private static void write(long number, byte[] bytes, int place) {
        long rest = number;
        for (int digit = place + DIGITS - 1; digit >= place; digit--) {
            bytes[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
