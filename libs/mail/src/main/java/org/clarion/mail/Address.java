package org.clarion.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person's e-mail address and nothing else: no display name, comment, quote or list, and no character that means
 * something to a mail server. Whoever holds one may put it into a header.
 */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    // Of RFC 5322's atoms, without % and ! (relics of routing), | and ` (shells), = and ? (encoded words). Letters
    // beyond
    // ASCII would need SMTPUTF8, which few servers speak; a domain can always be written with xn--.
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_+'&/#$*^{}~-]*(\\.[A-Za-z0-9_+'&/#$*^{}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+([A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,59})");

    public Address {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("Not an e-mail address"); // without repeating it: messages are logged
        }
    }

    /** What a person typed, if it is an address. Blanks around it are forgiven, nothing else is. */
    public static Optional<Address> parse(@Nullable String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var value = withoutBlanks(typed);
        return isSafe(value) ? Optional.of(new Address(value)) : Optional.empty();
    }

    /** The form in which two spellings of one address are equal. */
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What follows the @, in small letters. */
    public String domain() {
        return normalised().substring(value.lastIndexOf('@') + 1);
    }

    /** Only the domain: addresses do not belong in logs. */
    @Override
    public String toString() {
        return "…@" + domain();
    }

    private static boolean isSafe(String value) {
        var at = value.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && value.length() <= LONGEST
                && LOCAL.matcher(value.substring(0, at)).matches()
                && DOMAIN.matcher(value.substring(at + 1)).matches();
    }

    /** Not {@code strip()}: that would forgive line ends too. */
    private static String withoutBlanks(String typed) {
        return typed.replaceAll("^ +| +$", "");
    }
}
