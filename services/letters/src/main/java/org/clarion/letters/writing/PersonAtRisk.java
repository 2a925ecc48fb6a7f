package org.clarion.letters.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.letters.appeals.Appeal;

/** Who an action is about, as letters name them: a person or a group. */
public record PersonAtRisk(Subject subject, LetterLanguage original) {

    /** What people say of one person; of a group they say "they", and so do some of one. */
    private static final Pattern ONE = Pattern.compile("(?i)(she|he|her|him|ella|él|el|elle|il|sie|er|ela|ele)\\b.*");

    private static final int SHORTEST = 3;

    /** The first one that the sheet names. */
    public static Optional<PersonAtRisk> of(Appeal appeal) {
        return all(appeal).stream().findFirst();
    }

    public static List<PersonAtRisk> all(Appeal appeal) {
        var original = LetterLanguage.of(appeal.sheet().originalLanguage());
        return appeal.sheet().subjects().stream()
                .map(subject -> new PersonAtRisk(subject, original))
                .toList();
    }

    /** One person, whose name is the same in any language. */
    public boolean isOne() {
        return subject.pronouns() != null
                && ONE.matcher(subject.pronouns().strip()).matches();
    }

    /** As a letter in this language calls them, where that is known. */
    Optional<String> nameIn(LetterLanguage language) {
        return isOne() || language == original || subject.speaks(language.tag())
                ? Optional.of(subject.in(language.tag()).name())
                : Optional.empty();
    }

    /** As these pages call them to whoever reads this language. */
    public String name(Locale reader) {
        return subject.in(reader.getLanguage()).name();
    }

    /** Whether a letter names them at all: by one part of the name in any of its languages. */
    public boolean isNamedIn(Words letter) {
        var said = Set.copyOf(letter.words());
        return names().stream().flatMap(name -> parts(name).stream()).anyMatch(said::contains);
    }

    /** Whether it does so in full; a group is, once it is named. */
    public boolean isNamedInFull(Words letter) {
        var said = Set.copyOf(letter.words());
        return !isOne() && isNamedIn(letter) || names().stream().anyMatch(name -> said.containsAll(parts(name)));
    }

    private List<String> names() {
        var words = subject.words();
        return words == null
                ? List.of(subject.name())
                : Stream.concat(
                                Stream.of(subject.name()),
                                words.values().stream().map(there -> there.name()))
                        .toList();
    }

    private static List<String> parts(String name) {
        return Words.of(name).words().stream()
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .toList();
    }
}
