package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to reach an official, taken out of an address block; what is left is name, office and street. */
final class ContactLines {

    enum Kind {
        EMAIL("e-?mails?( address)?|correo( electrónico)?"),
        HANDLE("twitter|x ?/ ?twitter|x|social media|instagram|facebook"),
        PHONE("(tele)?phones?|tel|teléfono|mobile|whatsapp"),
        FAX("fax"),
        SALUTATION("salutation|saludo|tratamiento"),
        WEBSITE("web ?site|web|online form");

        private final Pattern label;

        Kind(String labels) {
            label = Pattern.compile("(?:" + labels + ")\\.?\\s*:\\s*", CASE_INSENSITIVE | UNICODE_CASE);
        }
    }

    private static final Pattern MAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@\\w{2,30}");
    private static final Pattern ADDRESS_LABEL =
            Pattern.compile("(postal )?address\\s*:\\s*|dirección\\s*:\\s*|name\\s*:\\s*", CASE_INSENSITIVE);
    private static final Pattern INNER_LABELS = Pattern.compile(
            "(?<=\\S)[\\s,;/|]+(?=(?:e-?mail|fax|tel|telephone|phone|twitter|salutation)\\s*:)", CASE_INSENSITIVE);

    private final Map<Kind, String> found = new EnumMap<>(Kind.class);
    private final List<String> plain = new ArrayList<>();

    private ContactLines() {}

    static ContactLines in(List<String> block) {
        var lines = new ContactLines();
        block.stream().flatMap(INNER_LABELS::splitAsStream).forEach(lines::take);
        return lines;
    }

    static boolean isContact(String line) {
        return kindOf(line) != null
                || MAIL.matcher(line).matches()
                || HANDLE.matcher(line).matches();
    }

    List<String> plain() {
        return plain;
    }

    @Nullable
    String of(Kind kind) {
        return found.get(kind);
    }

    private void take(String line) {
        var kind = kindOf(line);
        var mail = MAIL.matcher(line);
        if (kind == Kind.HANDLE) {
            keep(kind, handleIn(line.substring(line.indexOf(':') + 1)));
        } else if (mail.find()) {
            keep(Kind.EMAIL, mail.group());
        } else if (kind != null) {
            keep(kind, kind.label.matcher(line).replaceFirst(""));
        } else if (HANDLE.matcher(line).matches()) {
            keep(Kind.HANDLE, line);
        } else {
            plain.add(ADDRESS_LABEL.matcher(line).replaceFirst("").replaceAll(",$", ""));
        }
    }

    private void keep(Kind kind, String value) {
        var other = found.get(kind);
        found.put(
                kind,
                other == null || kind == Kind.EMAIL || kind == Kind.HANDLE
                        ? first(other, value)
                        : other + ", " + value);
    }

    // Only one address and one handle can be written to; the first is the one the sheet prefers.
    private static String first(@Nullable String earlier, String later) {
        return earlier == null ? later.strip() : earlier;
    }

    private static String handleIn(String text) {
        var handle = HANDLE.matcher(text);
        return handle.find() ? handle.group() : text.strip();
    }

    private static @Nullable Kind kindOf(String line) {
        for (var kind : Kind.values()) {
            if (kind.label.matcher(line).lookingAt()) {
                return kind;
            }
        }
        return null;
    }
}
