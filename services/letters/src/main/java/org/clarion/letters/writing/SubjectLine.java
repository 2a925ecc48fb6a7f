package org.clarion.letters.writing;

import java.util.List;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeal;

/** The subject of a mail to an official. Mails that all bear the same one are filtered out together. */
public final class SubjectLine {

    public static final int LONGEST = 150;

    private SubjectLine() {}

    /** One of several, always the same for the same letter. */
    public static String suggested(FinishedLetter letter, Appeal appeal) {
        var tag = letter.language().tag();
        var title = appeal.in(tag).title();
        var manners = manners(
                LetterLanguage.of(appeal.languageFor(tag)), letter.sender().town());
        var chosen = manners.get(Math.floorMod(letter.paragraphs().hashCode(), manners.size()));
        var subject = chosen.formatted(title);
        return subject.length() <= LONGEST ? subject : title;
    }

    private static List<String> manners(LetterLanguage language, String town) {
        var without =
                switch (language) {
                    case EN -> List.of("%s", "A request: %s", "I am writing about this: %s");
                    case ES -> List.of("%s", "Una petición: %s", "Le escribo por esto: %s");
                    case FR -> List.of("%s", "Une demande : %s", "Je vous écris à ce sujet : %s");
                    case PT -> List.of("%s", "Um pedido: %s", "Escrevo-lhe sobre isto: %s");
                    case DE -> List.of("%s", "Eine Bitte: %s", "Ich schreibe Ihnen hierzu: %s");
                    case OTHER -> List.of("%s");
                };
        var from =
                switch (language) {
                    case EN -> "A letter from ";
                    case ES, PT -> "Carta de ";
                    case FR -> "Une lettre de ";
                    case DE -> "Ein Brief aus ";
                    case OTHER -> "";
                };
        return town.isEmpty() || from.isEmpty()
                ? without
                : Stream.concat(without.stream(), Stream.of(from + town.replace("%", "%%") + colon(language) + "%s"))
                        .toList();
    }

    private static String colon(LetterLanguage language) {
        return language == LetterLanguage.FR ? " : " : ": ";
    }
}
