package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/**
 * The sample letter and what it asks for.
 *
 * @param leftOver what stands among the points and is none
 */
record SheetLetter(String text, List<String> points, List<String> leftOver) {

    private static final int MANY = 6;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
    // "We urge you to …" and "Peru must …": what follows is what is asked.
    private static final Pattern ASK = Pattern.compile(
            "\\b(?:(?:call(?:ing)? (?:up)?on|urg(?:e|ing)|ask(?:ing)?|request(?:ing)?|implor(?:e|ing)) you to|must(?! not\\b)"
                    + "|le (?:pido|insto|ruego|solicito) (?:a )?que|le insto a|le pido|(?:peço|solicito|insto|exorto)(?:-lhe)?(?: a)?(?: que)?"
                    + "|je vous (?:demande|prie|exhorte|appelle|engage)(?: instamment| donc)* (?:de|à))\\s+(?<what>.*)"
                    + "|\\bje vous (?:demande|prie|exhorte|appelle|engage)(?: instamment| donc)* d['’](?!agréer)(?<whatfor>.*)",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile(
            "^(and |y |et |e )?((crucially|also|finally|además|enfin|également), )?(and |to |y |et )?(to |de |d['’])?",
            CASE_INSENSITIVE);

    static SheetLetter in(SheetSections sheet, SheetDoubts doubts) {
        var text = Paragraphs.of(sheet.lines(SheetSection.LETTER));
        if (text.isEmpty()) {
            doubts.about("sampleLetter", Uncertain.NO_LETTER);
        } else if (GreetingReading.isToSupporters(text)) {
            doubts.about("sampleLetter", Uncertain.LETTER_TO_SUPPORTERS);
        }
        var left = new ArrayList<String>();
        var listed = listedIn(sheet, left);
        if (!listed.isEmpty()) {
            return new SheetLetter(text, listed, left);
        }
        var asked = askedIn(text);
        doubts.about("points", asked.isEmpty() ? Uncertain.NO_POINTS : Uncertain.POINTS_OF_THE_LETTER);
        return new SheetLetter(text, asked, left);
    }

    private static List<String> listedIn(SheetSections sheet, List<String> left) {
        var points = new ArrayList<String>();
        for (var line : sheet.lines(SheetSection.POINTS)) {
            if (SheetSections.isBullet(line)) {
                points.add(SheetSections.withoutBullet(line));
            } else if (!line.isEmpty() && !points.isEmpty()) {
                points.add(points.removeLast() + " " + line);
            } else if (!line.isEmpty()) {
                left.add(line);
            }
        }
        return points.stream().map(SheetLetter::asPoint).toList();
    }

    private static List<String> askedIn(String letter) {
        return SENTENCES
                .splitAsStream(letter.replace('\n', ' '))
                .flatMap(sentence -> ASK.matcher(sentence).results().limit(1))
                .flatMap(ask -> partsOf(ask.group("what") == null ? ask.group("whatfor") : ask.group("what")))
                .map(SheetLetter::asPoint)
                .filter(point -> point.length() > 10)
                .limit(MANY)
                .toList();
    }

    private static Stream<String> partsOf(String asked) {
        return Arrays.stream(asked.split(";|,? and to (?=\\p{L})|,? et (?=d[e'’])|,? y (?:a|que) (?=\\p{L})"));
    }

    private static String asPoint(String words) {
        var bare = ASIDE.matcher(words.strip())
                .replaceFirst("")
                .replaceAll("[;,.]+$", "")
                .strip();
        return bare.isEmpty() ? "" : Character.toUpperCase(bare.charAt(0)) + bare.substring(1) + ".";
    }
}
