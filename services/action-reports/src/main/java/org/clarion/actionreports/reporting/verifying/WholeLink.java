package org.clarion.actionreports.reporting.verifying;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the address of a link in our mails: mail programs and people take too much of it, or too little. */
final class WholeLink {

    /** A token of ours, and behind it signs that belonged to the sentence around it. */
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z0-9_-]{32})[^A-Za-z0-9_-]*");

    private WholeLink() {}

    /** The token; nothing where a part of it is missing, or too much stands there. */
    static Optional<String> token(String written) {
        var found = TOKEN.matcher(written);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
