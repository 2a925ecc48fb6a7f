package org.clarion.letters.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeal;

/** The languages whose manner of dating, greeting and closing a letter we know, from {@code letter_xx.properties}; in any other the writer does it. */
public enum LetterLanguage {
    EN("en"),
    ES("es"),
    FR("fr"),
    PT("pt"),
    DE("de"),
    AR("ar"),
    OTHER("und");

    private static final Set<String> MONTH_FIRST = Set.of("US", "PR", "GU", "VI", "AS", "MP", "PH");

    private final String tag;

    /** In a language we do not know what stands in the general file, never what the machine speaks. */
    private final ResourceBundle words;

    LetterLanguage(String tag) {
        this.tag = tag;
        this.words = ResourceBundle.getBundle(
                "org.clarion.letters.writing.letter",
                Locale.forLanguageTag(tag),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language with this tag; {@link #OTHER} for one we do not know. */
    public static LetterLanguage of(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values())
                .filter(one -> one != OTHER && one.tag().equals(language))
                .findFirst()
                .orElse(OTHER);
    }

    /** The writer's own language where the officials take it, else what they read best. */
    static LetterLanguage bestFor(Appeal appeal, String reader) {
        var sheet = appeal.sheet();
        var readByAll = sheet.ownLanguageOk() || sheet.preferredLanguages().contains(reader);
        return Stream.concat(
                        readByAll ? Stream.of(reader) : sheet.preferredLanguages().stream(),
                        Stream.of(sheet.originalLanguage()))
                .map(LetterLanguage::of)
                .filter(language -> language != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    /** BCP 47; "und" says that we do not know. */
    public String tag() {
        return tag;
    }

    /** "Lima, 9 de enero de 2027"; in English as the writer's country dates a letter. */
    public String dateline(String place, LocalDate on, String country) {
        var date = words.getString("beforeTheDay") + date(on, country);
        return place.isEmpty()
                ? date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1)
                : place + words.getString("afterThePlace") + date;
    }

    private String date(LocalDate on, String country) {
        if (this == OTHER) {
            return on.toString();
        }
        var english = MONTH_FIRST.contains(country) ? Locale.US : Locale.UK;
        var date = on.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this == EN ? english : locale()));
        return this == FR && on.getDayOfMonth() == 1 ? "1er" + date.substring(1) : date;
    }

    /** The greeting with the sign that this language puts after it, unless it brings its own. */
    public String greeting(String salutation) {
        var greeting = salutation.strip();
        return greeting.isEmpty() || greeting.matches(".*[\\p{Punct}\\p{P}]") && !greeting.endsWith(".")
                ? greeting
                : greeting + words.getString("afterTheGreeting");
    }

    /** For an official whose salutation is known in another language only. */
    String neutralGreeting() {
        return words.getString("neutralGreeting");
    }

    public String closing() {
        return words.getString("closing");
    }

    /** A sentence of this language, by its name in the file. */
    String said(String sentence) {
        return words.getString(sentence);
    }

    /** A town and its country: "Cusco, Perú"; what is empty is left out. */
    public String place(String town, String country) {
        return town.isEmpty() || country.isEmpty() ? town + country : town + words.getString("afterThePlace") + country;
    }

    /** Manners of a subject line, with places for the title, the town and who it is about. */
    List<String> subjects() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "subject." + number)
                .takeWhile(words::containsKey)
                .map(words::getString)
                .toList();
    }

    /** The country's name as a letter in this language writes it. */
    public String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(this == OTHER ? Locale.ENGLISH : locale());
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** How the letter to an embassy opens: it can carry a letter on. */
    String pleaseForward(String names) {
        return words.getString("pleaseForward").formatted(names);
    }

    /** The same where an answer goes to Clarion. */
    public String answeredHere(String address) {
        return words.getString("answeredHere").formatted(address);
    }

    /** The line under a letter that Clarion sends. */
    public String sentThrough(String address) {
        return words.getString("sentThrough").formatted(address);
    }
}
