package org.clarion.typed;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The languages a sheet or a letter may be in: those that ISO 639-1 gives two letters, and of those with three the ones that
 * sheets have named. Our own pages speak {@link OurLanguages}.
 */
public final class LanguageList {

    private static final List<String> OF_THREE_LETTERS = List.of(
            "arn", "bal", "bem", "ceb", "ckb", "dyu", "fil", "guz", "hak", "haw", "hmn", "kac", "kam", "kar", "kgp",
            "kok", "kri", "luo", "mni", "mos", "nah", "nan", "pcm", "quc", "rhg", "sat", "shn", "tet", "tpi", "wuu",
            "yue", "zap", "zgh");

    private static final Set<String> TAGS = tags();

    private LanguageList() {}

    /** Whether this is one of them, by its BCP 47 tag without a region: "fr". */
    public static boolean has(String tag) {
        return TAGS.contains(tag);
    }

    /** Every tag, in the order of the alphabet. */
    public static Set<String> all() {
        return TAGS;
    }

    /** The name by CLDR: "French" for fr. */
    public static String name(String tag, Locale reader) {
        return Locale.of(tag).getDisplayLanguage(reader);
    }

    /** Every tag, in the order in which a dictionary of the reader's has the names. */
    public static List<String> inOrder(Locale reader) {
        var collator = Collator.getInstance(reader);
        return TAGS.stream()
                .sorted(Comparator.comparing(tag -> name(tag, reader), collator))
                .toList();
    }

    /** Without the codes that ISO has given up, and without what nobody has a name for. */
    private static Set<String> tags() {
        var tags = new TreeSet<String>();
        Stream.concat(Arrays.stream(Locale.getISOLanguages()), OF_THREE_LETTERS.stream())
                .filter(tag -> Locale.of(tag).getLanguage().equals(tag))
                .filter(tag -> !name(tag, Locale.ENGLISH).equals(tag))
                .forEach(tags::add);
        return Collections.unmodifiableSet(tags);
    }
}
