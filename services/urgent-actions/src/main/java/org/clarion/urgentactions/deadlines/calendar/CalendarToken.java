package org.clarion.urgentactions.deadlines.calendar;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The end of a calendar's address that nobody can guess: 24 random bytes. Our database holds its hash. */
record CalendarToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern END = Pattern.compile("([A-Za-z0-9_-]{32})\\.ics");

    static CalendarToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What stands before ".ics"; nothing where that is none of ours. */
    static Optional<CalendarToken> endOf(String address) {
        var found = END.matcher(address);
        return found.matches() ? Optional.of(new CalendarToken(found.group(1))) : Optional.empty();
    }

    String path() {
        return "/actions/calendar/" + text + ".ics";
    }

    byte[] hash() {
        return DigestUtils.sha256(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** No log should open a calendar. */
    @Override
    public String toString() {
        return "…";
    }
}
