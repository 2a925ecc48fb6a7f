package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines that stand where no part of a draft is. */
final class LeftOver {

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
                .forEach(left::add);
        return left.stream().filter(line -> !line.isBlank()).toList();
    }
}
