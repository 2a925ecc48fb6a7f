package org.clarion.pages;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words somebody looks for, whatever their accents and capitals: every one must be in it somewhere. */
public record SoughtWords(List<String> words) {

    private static final int LONGEST = 100;

    public static SoughtWords of(String typed) {
        return new SoughtWords(Arrays.stream(plain(shortened(typed)).split(" "))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean areIn(String described) {
        var inside = plain(described);
        return words.stream().allMatch(inside::contains);
    }

    /** What was typed, without what no keyboard types, and not endless. */
    static String shortened(String typed) {
        var text = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
