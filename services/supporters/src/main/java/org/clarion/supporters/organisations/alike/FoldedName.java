package org.clarion.supporters.organisations.alike;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A name as names are compared: its words in small Latin letters without accents, legal forms and joining words, and the acronyms
 * that stand in it.
 *
 * @param words never empty, unless there is no letter in the name
 * @param acronyms in capitals: in brackets, before or behind a dash, or the whole name
 * @param joined the same letters in the same order, whatever stands between them
 * @param initials of its words, where they are enough to be an acronym; else empty
 */
record FoldedName(List<FoldedName.Word> words, Set<String> acronyms, String joined, String initials) {

    /** So much of the words of both has to be in both. One word more in a name of four is another organisation: a section, a branch. */
    private static final double ALIKE_FROM = 0.76;

    private static final int SHORTEST_ACRONYM = 3;
    private static final int SHORTEST_OF_INITIALS = 4;

    private static final Pattern ONE_WORD_IN_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.&-]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** A word as it is spelt and what it means in any language. */
    record Word(String spelt, String meaning) {

        private static final int SHORTEST_MISSPELT = 5;
        private static final int LONG = 9;
        private static final DamerauLevenshteinDistance ONE_SIGN = new DamerauLevenshteinDistance(1);
        private static final DamerauLevenshteinDistance TWO_SIGNS = new DamerauLevenshteinDistance(2);

        static Word of(String spelt) {
            return new Word(spelt, MovementWords.meaning(spelt));
        }

        /** The same, or one spelt with a sign too many, too few, wrong or swapped; two in a long word, none in a short one. */
        boolean isLike(Word other) {
            if (meaning.equals(other.meaning)) {
                return true;
            }
            var shorter = Math.min(spelt.length(), other.spelt.length());
            return shorter >= SHORTEST_MISSPELT
                    && spelt.charAt(0) == other.spelt.charAt(0)
                    && (shorter >= LONG ? TWO_SIGNS : ONE_SIGN).apply(spelt, other.spelt) >= 0;
        }
    }

    static FoldedName of(String name, String acronym) {
        var parts = AcronymInName.of(name);
        var acronyms = new TreeSet<String>();
        addAcronym(acronyms, acronym);
        addAcronym(acronyms, parts.acronym());
        if (ONE_WORD_IN_CAPITALS.matcher(parts.name()).matches()) {
            addAcronym(acronyms, parts.name());
        }
        var words = words(parts.name());
        var joined = words.stream().map(Word::spelt).collect(Collectors.joining());
        return new FoldedName(words, acronyms, joined, initials(words));
    }

    private static void addAcronym(Set<String> acronyms, String written) {
        var plain = LATIN.transliterate(written).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() >= SHORTEST_ACRONYM) {
            acronyms.add(plain);
        }
    }

    private static List<Word> words(String name) {
        var plain = LATIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[.'’`´]", "");
        var all = BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = all.stream()
                .filter(word -> !MovementWords.isJoining(word) && !MovementWords.isLegalForm(word))
                .toList();
        return (telling.isEmpty() ? all : telling).stream().map(Word::of).toList();
    }

    boolean isLike(FoldedName other) {
        return words.size() <= other.words.size() ? areIn(other) : other.areIn(this);
    }

    boolean isSame(FoldedName other) {
        return joined.equals(other.joined);
    }

    boolean sharesAcronym(FoldedName other) {
        return !Collections.disjoint(acronyms, other.acronyms)
                || other.acronyms.contains(initials)
                || acronyms.contains(other.initials);
    }

    private static String initials(List<Word> words) {
        return words.size() < SHORTEST_OF_INITIALS
                ? ""
                : words.stream()
                        .map(word -> word.spelt().substring(0, 1))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
    }

    /** Jaccard's index of words that are alike is enough; given up as soon as it cannot be any more. This one has no more words. */
    private boolean areIn(FoldedName longer) {
        var needed = ALIKE_FROM * (words.size() + longer.words.size()) / (1 + ALIKE_FROM);
        var left = words.size();
        var shared = 0;
        var taken = new BitSet(longer.words.size());
        for (var word : words) {
            if (shared + left-- < needed) {
                return false;
            }
            var place = longer.placeOf(word, taken);
            if (place >= 0) {
                taken.set(place);
                shared++;
            }
        }
        return shared > 0 && shared >= needed;
    }

    private int placeOf(Word sought, BitSet taken) {
        for (int place = taken.nextClearBit(0); place < words.size(); place = taken.nextClearBit(place + 1)) {
            if (words.get(place).isLike(sought)) {
                return place;
            }
        }
        return -1;
    }
}
