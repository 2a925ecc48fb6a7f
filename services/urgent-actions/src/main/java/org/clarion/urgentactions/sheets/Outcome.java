package org.clarion.urgentactions.sheets;

import java.util.Map;
import java.util.TreeMap;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * How an action turned out.
 *
 * @param kind nothing where nobody has said
 * @param words by language
 */
public record Outcome(@Nullable OutcomeKind kind, Map<String, Words> words) {

    private static final Words NONE = new Words("", "", "", "");

    /** What is said of it in one language; a part nobody wrote is empty. */
    public record Words(String happened, String saidBy, String thanks, String next) {}

    /** What happened and no more. */
    public static Outcome of(OutcomeKind kind, Map<String, String> happened) {
        var words = new TreeMap<String, Words>();
        happened.forEach((language, text) -> words.put(language, new Words(text, "", "", "")));
        return new Outcome(kind, words);
    }

    /** As it stands in a sheet. */
    public static Outcome in(Draft draft) {
        var words = new TreeMap<String, Words>();
        draft.texts()
                .forEach((language, text) -> words.put(
                        language,
                        new Words(
                                given(text.outcome()),
                                given(text.saidBy()),
                                given(text.thanks()),
                                given(text.next()))));
        return new Outcome(draft.outcomeKind(), words);
    }

    /** What the form sends for it. */
    public String kindSent() {
        return kind == null ? "" : kind.name();
    }

    public Words in(String language) {
        return words.getOrDefault(language, NONE);
    }

    /** The sheet with it. */
    Draft told(Draft draft) {
        var texts = new TreeMap<String, SheetText>();
        draft.texts().forEach((language, text) -> texts.put(language, told(text, in(language))));
        return draft.told(texts, kind);
    }

    private static SheetText told(SheetText text, Words words) {
        return new SheetText(
                text.title(),
                text.summary(),
                text.points(),
                text.sampleLetter(),
                text.background(),
                written(words.happened()),
                written(words.saidBy()),
                written(words.thanks()),
                written(words.next()));
    }

    private static @Nullable String written(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words;
    }
}
