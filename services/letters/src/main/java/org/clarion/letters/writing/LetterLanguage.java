package org.clarion.letters.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeal;

/** The languages whose manner of dating, greeting and closing a letter we know; in any other the writer does it. */
public enum LetterLanguage {
    EN("d MMMM uuuu", "", ",", "Dear Sir or Madam,", "Yours sincerely,"),
    ES("d 'de' MMMM 'de' uuuu", "", ":", "De mi consideración:", "Atentamente,"),
    FR("d MMMM uuuu", "le ", ",", "Madame, Monsieur,", "Respectueusement,"),
    PT("d 'de' MMMM 'de' uuuu", "", ",", "Excelência:", "Atenciosamente,"),
    OTHER("uuuu-MM-dd", "", ",", "", "");

    private static final Set<String> MONTH_FIRST = Set.of("US", "PR", "GU", "VI", "AS", "MP", "PH");
    private static final DateTimeFormatter AMERICAN_DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final DateTimeFormatter day;
    private final String beforeTheDay;
    private final String afterTheGreeting;
    private final String neutralGreeting;
    private final String closing;

    LetterLanguage(String day, String beforeTheDay, String afterTheGreeting, String neutralGreeting, String closing) {
        this.day = DateTimeFormatter.ofPattern(day, Locale.of(name().toLowerCase(Locale.ROOT)));
        this.beforeTheDay = beforeTheDay;
        this.afterTheGreeting = afterTheGreeting;
        this.neutralGreeting = neutralGreeting;
        this.closing = closing;
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
        return this == OTHER ? "und" : name().toLowerCase(Locale.ROOT);
    }

    /** "Lima, 9 de enero de 2027"; in English as the writer's country dates a letter. */
    public String dateline(String place, LocalDate on, String country) {
        var date = beforeTheDay + date(on, country);
        return place.isEmpty()
                ? date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1)
                : place + ", " + date;
    }

    private String date(LocalDate on, String country) {
        if (this == EN && MONTH_FIRST.contains(country)) {
            return AMERICAN_DAY.format(on);
        }
        return this == FR && on.getDayOfMonth() == 1 ? "1er" + day.format(on).substring(1) : day.format(on);
    }

    /** The greeting with the sign that this language puts after it, unless it brings its own. */
    public String greeting(String salutation) {
        var greeting = salutation.strip();
        return greeting.isEmpty() || greeting.matches(".*\\p{Punct}") && !greeting.endsWith(".")
                ? greeting
                : greeting + afterTheGreeting;
    }

    /** For an official whose salutation is known in another language only. */
    String neutralGreeting() {
        return neutralGreeting;
    }

    public String closing() {
        return closing;
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
        return switch (this) {
            case ES -> "Le ruego que haga llegar esta carta a quien va dirigida: %s.".formatted(names);
            case FR ->
                "Je vous prie de bien vouloir transmettre cette lettre à qui elle est adressée : %s.".formatted(names);
            case PT -> "Peço que faça chegar esta carta a quem é dirigida: %s.".formatted(names);
            case EN, OTHER ->
                "Please pass this letter on to the person or office it is addressed to: %s.".formatted(names);
        };
    }

    /** The line under a letter that Clarion sends. */
    public String sentThrough(String address) {
        return switch (this) {
            case ES -> "Enviada a través de Clarion (%s). Su respuesta llega solo a quien escribió.".formatted(address);
            case FR ->
                "Envoyée par Clarion (%s). Votre réponse ne parvient qu’à la personne qui écrit.".formatted(address);
            case PT ->
                "Enviada através da Clarion (%s). A sua resposta chega apenas a quem escreveu.".formatted(address);
            case EN, OTHER -> "Sent through Clarion (%s). Your answer goes to the writer only.".formatted(address);
        };
    }
}
