package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that found no place in any part, but for the remarks every sheet carries. */
final class LeftOver {

    private static final Pattern CUSTOMARY =
            Pattern.compile("(?iu)please check with .*|(?:consulten?|pónganse en contacto) con .*");
    // What a take-action box says on every sheet.
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu).*\\b(?:letters?|appeals?|e-?mails?|click|tell us|let us know|call|tweet|post|own words|report|fax|write|act now"
                    + "|cartas?|escrib\\w+|cuénte\\w+|llamamientos?|correos?|envíe\\w*)\\b.*");

    private LeftOver() {}

    static List<String> in(SheetSections sheet) {
        var left = new ArrayList<String>();
        sheet.lines(SheetSection.FRONT).stream()
                .filter(line -> Banner.of(line).isEmpty() && !Front.isACountryAlone(line))
                .forEach(left::add);
        left.addAll(sheet.lines(SheetSection.UNPLACED));
        Stream.of(
                        SheetSection.DEADLINE,
                        SheetSection.PREVIOUS,
                        SheetSection.INDEX,
                        SheetSection.ISSUED,
                        SheetSection.NUMBER)
                .map(sheet::lines)
                .flatMap(lines -> lines.stream().filter(line -> !line.isBlank()).skip(1))
                .filter(line -> !CUSTOMARY.matcher(line).matches())
                .forEach(left::add);
        bullets(sheet).stream()
                .filter(line -> !INVITATION.matcher(line).matches())
                .forEach(left::add);
        return left.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> bullets(SheetSections sheet) {
        var bullets = new ArrayList<String>();
        for (var line : sheet.lines(SheetSection.ACT)) {
            if (bullets.isEmpty() || SheetSections.isBullet(line)) {
                bullets.add(line);
            } else {
                bullets.add(bullets.removeLast() + " " + line);
            }
        }
        return bullets;
    }
}
