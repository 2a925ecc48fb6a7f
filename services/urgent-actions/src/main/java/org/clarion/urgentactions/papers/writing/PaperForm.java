package org.clarion.urgentactions.papers.writing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a document, as it was typed: one title and text per language, quotes and links in rows. */
public record PaperForm(Map<String, String> typed) {

    static final String LANGUAGE = "language";
    static final String TITLE = "title.";
    static final String TEXT = "text.";
    static final String QUOTES = "quotes.";
    static final String LINKS = "links.";

    /** A language in which somebody wants to write next. */
    static final String ADDED = "added";

    /** The original language that the form showed. */
    static final String WAS = "was";

    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 60;
    private static final Pattern ROW = Pattern.compile("(?:quotes|links)\\.(\\d{1,2})\\..+");

    /** Unseen signs that programs leave in what is pasted: no feed can hold them, and no database the first of them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    public PaperForm {
        typed = typed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> seen(field.getValue())));
    }

    private static String seen(String words) {
        return UNSEEN.matcher(words.replaceAll("\\R", "\n")).replaceAll("");
    }

    /** Before anything is written, in this language. */
    static PaperForm empty(String language) {
        return new PaperForm(Map.of(LANGUAGE, language));
    }

    static PaperForm posted(MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach((name, values) ->
                typed.put(name, values.isEmpty() ? "" : seen(values.getFirst()).strip()));
        return new PaperForm(typed);
    }

    /** The same with other words in one field. */
    PaperForm with(String field, String words) {
        var other = new HashMap<>(typed);
        other.put(field, words);
        return new PaperForm(other);
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** In which it speaks, its original one first, and then one that is to be added. */
    public List<String> languages() {
        var others = typed.keySet().stream()
                .filter(field -> field.startsWith(TITLE))
                .map(field -> field.substring(TITLE.length()))
                .sorted();
        return Stream.of(Stream.of(get(LANGUAGE)), others, Stream.of(get(ADDED)))
                .flatMap(each -> each)
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether what was taken for one language turns out to be another, in which nothing else stands. */
    boolean isOfAnotherLanguage() {
        var now = get(LANGUAGE);
        return has(WAS) && !now.equals(get(WAS)) && !has(TITLE + now) && !has(TEXT + now);
    }

    /** The rows of quotes that a page shows: those typed, and some to write in. */
    public List<Integer> quoteRows() {
        return shown(QUOTES);
    }

    public List<Integer> linkRows() {
        return shown(LINKS);
    }

    private List<Integer> shown(String list) {
        return IntStream.range(0, Math.min(MOST_ROWS, rows(list) + EMPTY_ROWS))
                .boxed()
                .toList();
    }

    /** One more than the last row in which something stands. */
    int rows(String list) {
        return typed.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(list) && !field.getValue().isEmpty())
                .filter(field -> !field.getKey().endsWith("." + LANGUAGE))
                .map(field -> ROW.matcher(field.getKey()))
                .filter(row -> row.matches())
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .filter(row -> row <= MOST_ROWS)
                .max()
                .orElse(0);
    }
}
