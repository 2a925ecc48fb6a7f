package org.clarion.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person should mend in a form, in the order of its fields; one sentence a field. */
public final class Mistakes {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** A form nobody has sent yet. */
    public static Mistakes none() {
        return new Mistakes();
    }

    /** The first sentence about a field stays: it is the one to mend first. */
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public boolean any() {
        return !sentences.isEmpty();
    }

    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    public List<Mistake> all() {
        return sentences.entrySet().stream()
                .map(entry -> new Mistake(entry.getKey(), entry.getValue()))
                .toList();
    }
}
