package org.clarion.letters.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;

/**
 * A message that opens in the supporter's own mail program (RFC 6068).
 *
 * @param whole whether the letter itself is in it; some programs cut off long links, so a long letter is pasted
 */
record PreparedMail(String link, boolean whole) {

    /** Where the first mail programs begin to cut. */
    private static final int LONGEST = 1_800;

    static PreparedMail of(FinishedLetter letter, List<Target> copies, String subject) {
        var head = "mailto:" + addresses(List.of(letter.target())) + "?"
                + (copies.isEmpty() ? "" : "cc=" + addresses(copies) + "&") + "subject=" + encoded(subject);
        var whole = head + "&body=" + encoded(letter.asMail().replace("\n", "\r\n"));
        return whole.length() <= LONGEST ? new PreparedMail(whole, true) : new PreparedMail(head, false);
    }

    private static String addresses(List<Target> targets) {
        return targets.stream()
                .map(target -> encoded(String.valueOf(target.email())).replace("%40", "@"))
                .collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
