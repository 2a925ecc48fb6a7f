package org.clarion.urgentactions.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pasted sheet in named passes. No paste makes it fail: what it cannot read, it doubts, and what found no place it
 * lists.
 */
@ApplicationScoped
public class SheetReader {

    public SheetReading read(String paste, LocalDate today) {
        var doubts = new SheetDoubts();
        var pasted = Pasted.of(paste);
        pasted.about().forEach(oddity -> doubts.about("title", oddity));
        var end = Start.ofTheSecond(pasted.lines());
        var another = pasted.lines().subList(end, pasted.lines().size());
        if (!another.isEmpty()) {
            doubts.about("title", new Oddity.TwoActions(another.getFirst()));
        }
        return read(pasted.upTo(end), another, today, doubts);
    }

    /** What a paste is, if it is no sheet. */
    public PasteKind kindOf(String paste) {
        return PasteKind.of(Pasted.of(paste).lines());
    }

    private static SheetReading read(Pasted pasted, List<String> another, LocalDate today, SheetDoubts doubts) {
        var sheet = SheetSections.of(pasted.lines());
        var front = Front.of(sheet);
        var headline = Headline.in(sheet, front, doubts);
        var number = Numbering.in(sheet, front, doubts);
        var letter = SheetLetter.in(sheet, doubts);
        var targets = Targets.in(sheet, letter, doubts);
        invitedButMissing(sheet, targets.all(), doubts);
        var subjects = Subjects.in(sheet, headline, doubts);
        var place = SheetPlace.of(front, headline, targets.all(), subjects.all(), doubts);
        var languages = SheetLanguages.in(sheet, pasted, doubts);
        var deadline = DeadlineReading.in(sheet, pasted, front, today, doubts).orElse(null);
        Consistency.check(number, front, deadline, doubts);
        NoSheet.doubt(PasteKind.of(pasted.lines()), sheet, number, targets.all().size(), deadline != null, doubts);
        var background = backgroundIn(sheet, doubts);
        Mended.doubt(pasted, headline, letter, targets.all(), background, doubts);

        var reading = new SheetReading(
                headline.title(),
                headline.summary(),
                Math.max(1, number.series()),
                number.counter(),
                number.year(),
                indexIn(sheet, front),
                place.country(),
                place.zone(),
                subjects.all(),
                targets.all(),
                languages.tags(),
                languages.ownLanguageOk(),
                deadline,
                previousIn(sheet, number, doubts),
                Tongue.of(pasted, doubts),
                letter.points(),
                letter.text(),
                background,
                doubts.all(),
                Stream.of(
                                headline.leftOver(),
                                letter.leftOver(),
                                targets.leftOver(),
                                subjects.leftOver(),
                                LeftOver.in(sheet),
                                another)
                        .flatMap(List::stream)
                        .filter(line -> !line.isBlank() && !Customary.isAll(line))
                        .toList());
        return reading.withLeftOver(Unaccounted.in(pasted.lines(), reading));
    }

    // A sheet may invite calls or faxes and then give no number: better said here than found out by a supporter.
    private static void invitedButMissing(SheetSections sheet, List<Target> targets, SheetDoubts doubts) {
        var invitation = sheet.text(SheetSection.ACT).toLowerCase(Locale.ROOT);
        for (var at = 0; at < targets.size(); at++) {
            var target = targets.get(at);
            if (target.role() == Target.Role.PRIMARY
                    && target.phone() == null
                    && invitation.matches(
                            "(?s).*\\b(call|phone|telephone|llam(a|e|en|ar)|teléfono|appelez|téléphone[rz]?|ligue|telefonieren)\\b.*")) {
                doubts.about("targets." + at + ".phone", Uncertain.NO_PHONE);
            }
            if (target.role() == Target.Role.PRIMARY
                    && target.fax() == null
                    && invitation.matches("(?s).*\\bfax\\b.*")) {
                doubts.about("targets." + at + ".fax", Uncertain.NO_FAX);
            }
        }
    }

    private static @Nullable String indexIn(SheetSections sheet, Front front) {
        return Stream.of(SheetSection.INDEX, SheetSection.NUMBER, SheetSection.HEAD)
                .map(sheet::text)
                .flatMap(text -> AiIndex.in(text).stream())
                .findFirst()
                .or(front::index)
                .orElse(null);
    }

    private static @Nullable String previousIn(SheetSections sheet, SheetNumber number, SheetDoubts doubts) {
        var text = sheet.lines(SheetSection.PREVIOUS).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        if (text.matches(
                "(?i)(n/?a|none|not applicable|no|-|–|ningun[oa]|no aplica|aucune?|néant|sans objet|s/?o|nenhum[a]?|keine)?\\.?")) {
            if (number.series() > 1) {
                doubts.about("previous", Uncertain.NO_EARLIER_SHEET);
            }
            return null;
        }
        var index = AiIndex.in(text);
        if (index.isEmpty()) {
            doubts.about("previous", Uncertain.NO_INDEX);
        }
        return index.orElse(text);
    }

    private static String backgroundIn(SheetSections sheet, SheetDoubts doubts) {
        var background = Paragraphs.of(sheet.lines(SheetSection.BACKGROUND));
        if (background.isEmpty()) {
            doubts.about("background", Uncertain.NO_BACKGROUND);
        }
        return background;
    }
}
