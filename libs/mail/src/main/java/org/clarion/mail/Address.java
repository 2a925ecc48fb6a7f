package org.clarion.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's e-mail address and nothing else: no display name, comment, quote or list, and no character that means
 * something to a mail server. Whoever holds one may put it into a header, {@link #onTheWire}.
 *
 * @param value as it was typed
 */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    // Of RFC 5322's atoms, without % and ! (relics of routing), | and ` (shells), = and ? (encoded words). Letters
    // beyond ASCII would need SMTPUTF8, which few servers speak; a domain can always be written with xn--.
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_+'&/#$*^{}~-]*(\\.[A-Za-z0-9_+'&/#$*^{}~-]+)*");

    /** What follows a plus is for the owner's own sorting; who has nothing before it is called so. */
    private static final Pattern SUB_ADDRESS = Pattern.compile("(?<=.)\\+.*");

    /** Google's mailboxes have both domains, and whatever dots somebody likes. */
    private static final Set<String> DOTS_ARE_IGNORED = Set.of("gmail.com", "googlemail.com");

    private static final String ONE_OF_THEM = "gmail.com";

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

    /**
     * The form in which all spellings of one mailbox are equal: small letters, no sub-address, no dots where the provider
     * ignores them, the domain in ASCII. For telling people apart; mail goes to what was typed.
     */
    public String normalised() {
        var local = SUB_ADDRESS.matcher(local().toLowerCase(Locale.ROOT)).replaceFirst("");
        return DOTS_ARE_IGNORED.contains(domain())
                ? local.replace(".", "") + "@" + ONE_OF_THEM
                : local + "@" + domain();
    }

    /**
     * Every form under which rows may know its person, the present one first: until now capitals alone made no
     * difference. See {@code Pseudonyms.names}.
     */
    public List<String> forms() {
        return Stream.of(normalised(), inSmallLetters()).distinct().toList();
    }

    /** The same mailbox in small letters and nothing else changed: for what is written to, or paced. */
    public String inSmallLetters() {
        return onTheWire().toLowerCase(Locale.ROOT);
    }

    /** As mail servers take it: as typed, the domain in ASCII. */
    public String onTheWire() {
        return isAscii(value) ? value : local() + "@" + domain();
    }

    /** What follows the @, in small letters and ASCII. */
    public String domain() {
        return AsciiDomain.of(value.substring(value.lastIndexOf('@') + 1)).orElseThrow();
    }

    /** Only the domain: addresses do not belong in logs. */
    @Override
    public String toString() {
        return "…@" + domain();
    }

    private String local() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    private static boolean isSafe(String value) {
        var at = value.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && value.length() <= LONGEST
                && LOCAL.matcher(value.substring(0, at)).matches()
                && AsciiDomain.of(value.substring(at + 1))
                        .filter(domain -> at + 1 + domain.length() <= LONGEST)
                        .isPresent();
    }

    private static boolean isAscii(String value) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(value);
    }

    /** Not {@code strip()}: that would forgive line ends too. */
    private static String withoutBlanks(String typed) {
        return typed.replaceAll("^ +| +$", "");
    }
}
