package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Title and summary: what stands at the top of a sheet, below its banner. */
record Headline(String title, String summary) {

    private static final Pattern BANNER = Pattern.compile(
            "(((first|second|third|fourth|fifth|sixth|\\d+(st|nd|rd|th)|further information on) )?(urgent action|ua|au)"
                    + "|(primera|segunda|tercera) acción urgente)\\b.{0,100}|index:.*|date:.*",
            CASE_INSENSITIVE);

    static Headline in(Sections sheet, Doubts doubts) {
        var head = new ArrayList<>(sheet.lines(Section.HEAD).stream()
                .filter(line -> !BANNER.matcher(line).matches())
                .dropWhile(String::isBlank)
                .toList());
        var title = sheet.text(Section.TITLE);
        if (title.isEmpty()) {
            title = takeTitle(head);
        }
        var summary = Paragraphs.of(sheet.lines(Section.SUMMARY));
        if (summary.isEmpty()) {
            summary = Paragraphs.of(head);
        }
        return new Headline(title.replace('\n', ' '), summary).doubted(doubts);
    }

    // A title in capitals often runs over two lines; one in small letters is a single line.
    private static String takeTitle(List<String> head) {
        if (head.isEmpty() || head.getFirst().length() > 200) {
            return "";
        }
        var title = new StringBuilder(head.removeFirst());
        while (shouts(title.toString()) && !head.isEmpty() && shouts(head.getFirst())) {
            title.append(' ').append(head.removeFirst());
        }
        return title.toString();
    }

    private static boolean shouts(String line) {
        return line.chars().filter(Character::isLetter).count() > 3 && line.equals(line.toUpperCase());
    }

    private Headline doubted(Doubts doubts) {
        if (title.isEmpty()) {
            doubts.about("title", "No title was found at the top of the sheet.");
        } else if (shouts(title)) {
            doubts.about("title", "The title is in capitals. As a sentence it is easier to read, and to hear.");
        }
        if (summary.isEmpty()) {
            doubts.about("summary", "No opening paragraph was found below the title.");
        }
        return this;
    }
}
