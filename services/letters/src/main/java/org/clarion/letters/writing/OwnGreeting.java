package org.clarion.letters.writing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A greeting that the writer brought along, told from a sentence that only begins like one: apart from its first word it
 * holds nothing but names, titles and the words between them.
 *
 * @param words the greeting, with its sign
 * @param rest what follows it in the same paragraph
 */
record OwnGreeting(String words, String rest) {

    private static final int LONGEST = 120;
    /** What nobody begins a sentence with that goes on, but a letter. */
    private static final Pattern ALWAYS_GREETS =
            Pattern.compile("dear|estimad[oa]s?|prezad[oa]s?|sehr|chere?|muy|excm[oa]|exm[oa]");

    private static final Pattern FIRST_STOP = Pattern.compile("[,:;،](?=\\s)");
    private static final Set<String> TITLES =
            WordList.of("titles.txt").stream().flatMap(OwnGreeting::each).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WHOLE = Set.of(
            "to whom it may concern",
            "a quien corresponda",
            "a quien pueda interesar",
            "a qui de droit",
            "a quem possa interessar",
            "sehr geehrte damen und herren");

    /** The greeting at the beginning of a letter's first paragraph, if there is one that we could replace. */
    static Optional<OwnGreeting> in(String paragraph) {
        var line = paragraph.lines().findFirst().orElse("");
        if (greets(line)) {
            return Optional.of(new OwnGreeting(
                    line.strip(), paragraph.substring(line.length()).strip()));
        }
        var stop = FIRST_STOP.matcher(paragraph);
        return stop.find() ? before(paragraph, stop.end()) : Optional.empty();
    }

    /** Greeting and first sentence on one line: "Dear Minister, I ask you". */
    private static Optional<OwnGreeting> before(String paragraph, int end) {
        var greeting = paragraph.substring(0, end).strip();
        var rest = paragraph.substring(end).strip();
        var goesOn = greeting.endsWith(":")
                || Character.isUpperCase(rest.codePointAt(0))
                || ALWAYS_GREETS
                        .matcher(Words.of(greeting).words().stream().findFirst().orElse(""))
                        .matches();
        return goesOn && greets(greeting) ? Optional.of(new OwnGreeting(greeting, rest)) : Optional.empty();
    }

    private static boolean greets(String line) {
        if (line.length() > LONGEST || isWithoutCapitals(line) && !line.strip().matches(".*[،,:]")) {
            return false;
        }
        return WHOLE.contains(String.join(" ", Words.of(line).words()))
                || GreetingWords.languagesOf(line).stream().anyMatch(language -> language != LetterLanguage.OTHER)
                        && each(line).skip(1).allMatch(OwnGreeting::isNameOrTitle);
    }

    private static boolean isNameOrTitle(String word) {
        var said = Words.of(word).words();
        return Character.isUpperCase(firstLetter(word)) || isWithoutCapitals(word) || TITLES.containsAll(said);
    }

    /** In scripts such as Arabic a name looks like any word: there only a comma says that a line greets. */
    private static boolean isWithoutCapitals(String text) {
        return Character.getType(firstLetter(text)) == Character.OTHER_LETTER;
    }

    private static int firstLetter(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().orElse('-');
    }

    private static Stream<String> each(String line) {
        return Pattern.compile("[\\s/]+").splitAsStream(line.strip()).filter(word -> !word.isEmpty());
    }
}
