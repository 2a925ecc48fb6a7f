package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines among the addresses that are none: what forms of former years and web pages put there. */
final class Strays {

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?:.*(?:petitions?|petitioners?|appeals) (?:to be )?sent to\\b.*|name\\s+address\\b.*|please (?:send|check|ask|take|note|do not|write)\\b.*"
                    + "|send (?:your |all )?(?:appeals|letters)\\b.*|you (?:can|may) also\\b.*|.*click here\\b.*|address 1\\b.*|and copies.*"
                    + "|veuillez\\b.*|merci (?:de|d'|d’).*|vous pouvez (?:aussi|également)\\b.*|modellbrief\\b.*|page \\d+.*|first name\\b.*|signature\\b.*|porto\\b.*|compruebe\\b.*|por favor\\b.*)",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final int WORDS_OF_A_SENTENCE = 7;

    private Strays() {}

    static boolean isOne(String line) {
        return BOILERPLATE.matcher(line).matches() && !line.contains("@") || isSentence(line);
    }

    /** Whether a block is nobody: one line that names neither a person nor an office nor a way to reach them. */
    static boolean isNobody(List<String> block) {
        return block.size() == 1
                && LinePieces.of(block.getFirst()).stream().noneMatch(ContactLines::isContact)
                && !TargetBlocks.opensWithTitle(block.getFirst())
                && !TargetBlocks.isMission(block.getFirst())
                && !Naming.isOffice(block.getFirst())
                && !block.getFirst().contains(", ");
    }

    private static boolean isSentence(String line) {
        var words = Arrays.stream(line.split("\\s+"))
                .filter(word -> word.matches("[\\p{L}\\p{M}'’,.:;-]+"))
                .toList();
        var small = words.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return words.size() >= WORDS_OF_A_SENTENCE
                && small * 2 > words.size()
                && line.matches(".*[.:;!?]")
                && ContactLabel.of(line).isEmpty();
    }
}
