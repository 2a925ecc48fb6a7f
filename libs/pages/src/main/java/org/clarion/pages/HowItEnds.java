package org.clarion.pages;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about being told how a case ends, to whoever has just acted on it. The address they type goes to the service
 * that keeps addresses of supporters, and to no other.
 *
 * @param door on whose pages this is: "letters" or "reports"
 * @param email theirs, where this page is theirs alone
 * @param asked the place for the code of our mail, where they asked a moment ago
 */
public record HowItEnds(
        UUID action,
        String door,
        @Nullable String email,
        @Nullable String asked) {

    /** The name of the tick in a form that has a field {@code email}. */
    public static final String TICK = "follow";

    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9._-]{40,400}");

    /** To somebody who may have asked already: {@code asked} comes from the address of the page, and may be anything. */
    public static HowItEnds said(UUID action, String door, @Nullable String asked) {
        return new HowItEnds(
                action, door, null, asked != null && PLACE.matcher(asked).matches() ? asked : null);
    }

    /** Where the address is posted. */
    public String path() {
        return "/join/follow/" + action + "?from=" + door;
    }

    /** Where the code is typed. */
    public String typing() {
        return "/join/follow/code/" + asked;
    }

    /**
     * The form that was just taken, with its address, goes on to be asked how it ends, and comes back to this page.
     *
     * @param back a path of that door, without a language
     */
    public Response askThenBack(Reader reader, String back) {
        return Answers.sendOn(reader.to(path() + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
}
