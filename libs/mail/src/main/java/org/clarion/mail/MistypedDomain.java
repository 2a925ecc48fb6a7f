package org.clarion.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A likely typing mistake behind the @: {@code gmial.com}, {@code gmail.con}. One sign too many, too few, wrong or swapped
 * in the name of a common domain, and one in its ending (Damerau and Levenshtein's distance). It is for asking a person
 * about, never for refusing or mending: somebody may well have their mailbox there.
 */
public final class MistypedDomain {

    private static final int MOST_IN_A_PART = 1;
    private static final int SHORTEST_MISTYPED = 4;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final List<Parts> COMMON = read();

    /** Endings that exist and that nearly everybody who types them means to be {@code com}. */
    private static final Set<String> NEARLY_COM = Set.of("co", "cm", "om");

    private MistypedDomain() {}

    /** The address they may have meant; nothing where the domain is a common one, or like none of them. */
    public static Optional<Address> meant(Address typed) {
        var parts = Parts.of(typed.domain());
        if (COMMON.contains(parts)) {
            return Optional.empty();
        }
        return COMMON.stream()
                .filter(common -> common.isLike(parts))
                .min(Comparator.comparingInt(common -> common.distance(parts)))
                .map(common -> new Address(local(typed) + "@" + common.written()));
    }

    /** Whether anybody has their mailbox there, as at {@code gmail.com} or {@code yahoo.pe}: it is no organisation's own. */
    public static boolean isForAnybody(Address address) {
        var parts = Parts.of(address.domain());
        return COMMON.contains(parts)
                || parts.hasEndingOfItsOwn() && COMMON.stream().anyMatch(common -> common.name.equals(parts.name));
    }

    private static String local(Address typed) {
        return typed.value().substring(0, typed.value().lastIndexOf('@'));
    }

    private static List<Parts> read() {
        try (var file = MistypedDomain.class.getResourceAsStream("common-domains.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Parts::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Parts(String name, String ending) {

        static Parts of(String domain) {
            var dot = domain.indexOf('.');
            return new Parts(domain.substring(0, dot), domain.substring(dot + 1));
        }

        String written() {
            return name + "." + ending;
        }

        boolean isLike(Parts typed) {
            var inName = between(name, typed.name);
            var inEnding = between(ending, typed.ending);
            return inName <= MOST_IN_A_PART
                    && inEnding <= MOST_IN_A_PART
                    && (inName == 0 ? !typed.hasEndingOfItsOwn() : name.length() >= SHORTEST_MISTYPED);
        }

        /** Providers have mailboxes in countries that no list names: {@code yahoo.pe}. */
        private boolean hasEndingOfItsOwn() {
            var last = ending.substring(ending.lastIndexOf('.') + 1);
            return last.length() == 2 && !NEARLY_COM.contains(ending);
        }

        int distance(Parts typed) {
            return between(name, typed.name) + between(ending, typed.ending);
        }

        private static int between(String one, String other) {
            return DISTANCE.apply(one, other);
        }
    }
}
