package org.clarion.urgentactions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/** Reads a pasted sheet in named passes. No paste makes it fail: what it cannot read, it doubts. */
@ApplicationScoped
public class SheetReader {

    private static final Pattern SPANISH = Pattern.compile("(?iu)\\b(el|la|los|las|que|para|por|una|acción|está)\\b");
    private static final Pattern ENGLISH = Pattern.compile("(?iu)\\b(the|and|of|to|for|that|action|is|are)\\b");

    public SheetReading read(String paste, LocalDate today) {
        var pasted = Pasted.of(paste);
        var sheet = Sections.of(pasted);
        var doubts = new Doubts();

        var headline = Headline.in(sheet, doubts);
        var number = numberIn(sheet, doubts);
        var letter = Letter.in(sheet, doubts);
        var targets = Targets.in(sheet, letter, doubts);
        invitedButMissing(sheet, targets, doubts);
        var place = Place.of(headline, targets, doubts);
        var languages = Languages.in(sheet, pasted, doubts);

        return new SheetReading(
                headline.title(),
                headline.summary(),
                Math.max(1, number.series()),
                number.counter(),
                number.year(),
                indexIn(sheet),
                place.country(),
                place.zone(),
                Subjects.in(sheet, doubts),
                targets,
                languages.tags(),
                languages.ownLanguageOk(),
                Deadline.in(sheet, pasted, today, doubts).orElse(null),
                previousIn(sheet, number, doubts),
                languageOf(paste),
                letter.points(),
                letter.text(),
                backgroundIn(sheet, doubts),
                doubts.all(),
                leftOver(sheet));
    }

    private static SheetNumber numberIn(Sections sheet, Doubts doubts) {
        var number = SheetNumber.in(sheet);
        if (number.isEmpty()) {
            doubts.about("number", "No number such as 106.23 was found.");
        } else if (number.get().series() == 0) {
            doubts.about(
                    "series",
                    "The sheet does not say whether it is the first, second or a later one. First is assumed.");
        }
        return number.orElse(new SheetNumber(0, 0, 0));
    }

    // A sheet may invite calls or faxes and then give no number: better said here than found out by a supporter.
    private static void invitedButMissing(Sections sheet, List<Target> targets, Doubts doubts) {
        var invitation = sheet.text(Section.ACT).toLowerCase(Locale.ROOT);
        for (var at = 0; at < targets.size(); at++) {
            var target = targets.get(at);
            if (target.role() == Target.Role.PRIMARY
                    && target.phone() == null
                    && invitation.matches("(?s).*\\b(call|phone)\\b.*")) {
                doubts.about("targets." + at + ".phone", "The sheet invites calls but gives no number here.");
            }
            if (target.role() == Target.Role.PRIMARY
                    && target.fax() == null
                    && invitation.matches("(?s).*\\bfax\\b.*")) {
                doubts.about("targets." + at + ".fax", "The sheet invites faxes but gives no number here.");
            }
        }
    }

    private static @Nullable String indexIn(Sections sheet) {
        return Stream.of(Section.INDEX, Section.NUMBER, Section.HEAD)
                .map(sheet::text)
                .flatMap(text -> AiIndex.in(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String previousIn(Sections sheet, SheetNumber number, Doubts doubts) {
        var text = sheet.lines(Section.PREVIOUS).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        if (text.matches("(?i)(n/?a|none|not applicable|no|-|–)?\\.?")) {
            if (number.series() > 1) {
                doubts.about("previous", "This is not the first sheet of its chain, but no earlier one is named.");
            }
            return null;
        }
        var index = AiIndex.in(text);
        if (index.isEmpty()) {
            doubts.about("previous", "This is no index such as AMR 46/7377/2023. It is kept as it stands.");
        }
        return index.orElse(text);
    }

    private static String backgroundIn(Sections sheet, Doubts doubts) {
        var background = Paragraphs.of(sheet.lines(Section.BACKGROUND));
        if (background.isEmpty()) {
            doubts.about("background", "No additional information was found.");
        }
        return background;
    }

    private static String languageOf(String paste) {
        return SPANISH.matcher(paste).results().count()
                        > ENGLISH.matcher(paste).results().count()
                ? "es"
                : "en";
    }

    /** What stands below a label that takes one line only, but for the remarks every sheet carries. */
    private static List<String> leftOver(Sections sheet) {
        return Stream.of(Section.DEADLINE, Section.PREVIOUS, Section.INDEX, Section.ISSUED)
                .map(sheet::lines)
                .flatMap(lines -> lines.stream().filter(line -> !line.isBlank()).skip(1))
                .filter(line -> !line.matches("(?i)please check with .*"))
                .toList();
    }
}
