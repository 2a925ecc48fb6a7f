package org.clarion.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.typed.TypingWords;
import org.clarion.typed.UnseenSigns;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed or pasted where their e-mail address belongs. What a keyboard or a mail program leaves around it is
 * forgiven: blanks of every kind, signs that nobody sees, {@code mailto:}, brackets, quotation marks, a name beside
 * brackets (RFC 5322), a comma or a full stop behind it. All else is said with the sign that is wrong.
 */
public final class PastedAddress {

    private static final int LONGEST = 500;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:([^?]*)(\\?.*)?$");
    private static final Pattern AFTER_A_NAME = Pattern.compile("(?i)([^<>@]*|\\S*) ?<(?:mailto:)?([^<>\\s]+)>[.,;]?");
    private static final Pattern BEFORE_A_NAME = Pattern.compile("(\\S+) ?\\([^()@]*\\)[.,;]?");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[<(\\[{\"'“”„«»‘’]+|[>)\\]}\"'“”„«»‘’.,;:!…]+$");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202D\\u202E\\p{Cs}\\p{Co}]");
    private static final Pattern AROUND = Pattern.compile("[\\s<>()\\[\\]{},;:\"“”„«»|]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^\\.+|[.!…]+$");
    private static final Pattern ODD_IN_LOCAL = Pattern.compile("^[^A-Za-z0-9_]|[^A-Za-z0-9_+'&/#$*^{}~.-]");
    private static final Pattern ODD_IN_DOMAIN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.-]");
    private static final Pattern DOT_TOO_MANY = Pattern.compile("^\\.|\\.$|\\.\\.|\\.(?=@)|(?<=@)\\.");

    private final String text;
    private final Optional<Address> address;

    private PastedAddress(String text) {
        this.text = text;
        this.address = Address.parse(text);
    }

    public static PastedAddress read(@Nullable String typed) {
        var given = typed == null ? "" : typed;
        if (given.length() > LONGEST || UNSEEN.matcher(given.replace('\t', ' ')).find()) {
            return new PastedAddress(given);
        }
        var tidy = UnseenSigns.plainBlanks(UnseenSigns.allRemoved(given));
        var link = MAILTO.matcher(tidy);
        var text = link.matches() ? UnseenSigns.plainBlanks(link.group(1)) : tidy;
        return new PastedAddress(bare(text).orElse(text));
    }

    /** The one address in it, where only what programs put around addresses stands around it. */
    private static Optional<String> bare(String text) {
        if (LINE_END.matcher(text).find()) {
            return Optional.empty();
        }
        var afterName = AFTER_A_NAME.matcher(text);
        var beforeName = BEFORE_A_NAME.matcher(text);
        return Stream.of(
                        text,
                        afterName.matches() && isNoOther(afterName.group(1), afterName.group(2))
                                ? afterName.group(2)
                                : "",
                        beforeName.matches() ? beforeName.group(1) : "",
                        MARKS_AROUND.matcher(text).replaceAll(""))
                .filter(candidate -> Address.parse(candidate).isPresent())
                .findFirst();
    }

    /** Mail programs write an address of which they know no name twice. */
    private static boolean isNoOther(String before, String address) {
        return !before.contains("@") || before.equalsIgnoreCase(address);
    }

    /** The address, if it is one. */
    public Optional<Address> address() {
        return address;
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** What to mend, in the reader's words; for what is no address. */
    public String mistake(TypingWords words) {
        if (isEmpty()) {
            return words.emailMissing();
        }
        if (LINE_END.matcher(text).find()) {
            return words.emailLineBreak();
        }
        if (text.length() > LONGEST) {
            return words.emailLong();
        }
        return first(UNSEEN, text).map(words::emailUnseen).orElseGet(() -> whatStandsAround(words));
    }

    private String whatStandsAround(TypingWords words) {
        var inside = inside();
        if (inside.size() > 1) {
            return words.emailSeveral();
        }
        if (inside.size() == 1) {
            var alone = inside.getFirst().value();
            return Stream.of(
                            text.substring(0, text.indexOf(alone)),
                            text.substring(text.indexOf(alone) + alone.length()))
                    .flatMap(around -> first(Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]"), around).stream())
                    .findFirst()
                    .map(sign -> words.emailAround(alone, sign))
                    .orElseGet(() -> words.emailAlone(alone));
        }
        return text.contains("@") ? whatStandsInside(words) : words.emailNoAt();
    }

    private String whatStandsInside(TypingWords words) {
        var at = text.lastIndexOf('@');
        if (text.contains(" ")) {
            return words.emailBlank();
        }
        if (at > LONGEST_LOCAL || text.length() > LONGEST_ADDRESS) {
            return words.emailLong();
        }
        var domain = text.substring(at + 1);
        return first(ODD_IN_LOCAL, text.substring(0, at))
                .or(() -> first(ODD_IN_DOMAIN, domain))
                .or(() -> first(DOT_TOO_MANY, text))
                .map(words::emailSign)
                .orElseGet(() -> at == 0
                        ? words.emailNoName()
                        : domain.isEmpty() ? words.emailNoDomain() : words.emailDomain(domain));
    }

    /** The addresses that stand among other words. */
    private List<Address> inside() {
        return AROUND.splitAsStream(text)
                .map(word -> DOTS_AROUND.matcher(word).replaceAll(""))
                .flatMap(word -> Address.parse(word).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> first(Pattern sign, String text) {
        var found = sign.matcher(text);
        return found.find() ? Optional.of(UnseenSigns.shown(text.codePointAt(found.start()))) : Optional.empty();
    }

    /** Addresses do not belong in logs. */
    @Override
    public String toString() {
        return address.map(Address::toString).orElse("no address");
    }
}
