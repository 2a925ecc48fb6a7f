package org.clarion.urgentactions.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** Finds the number of a sheet and its place in the chain, wherever it says them. */
final class Numbering {

    private static final int AN_UPDATE = 2;

    private Numbering() {}

    /** The series is 0 when nothing is known of it. */
    static SheetNumber in(SheetSections sheet, Front front, SheetDoubts doubts) {
        var found = Stream.concat(
                        front.banners().stream().flatMap(banner -> banner.number().stream()), elsewhere(sheet))
                .toList();
        var number = Optional.ofNullable(labelled(sheet).orElse(found.isEmpty() ? null : found.getFirst()));
        if (number.isEmpty()) {
            doubts.about("number", Uncertain.NO_NUMBER);
            return new SheetNumber(
                    front.banners().stream()
                            .mapToInt(banner -> banner.chain().series())
                            .max()
                            .orElse(0),
                    0,
                    0);
        }
        var series = Stream.concat(number.stream(), found.stream())
                .filter(other -> other.isThatOf(number.get()))
                .mapToInt(SheetNumber::series)
                .filter(known -> known > 0)
                .findFirst()
                .orElse(0);
        return new SheetNumber(
                place(series, sheet, front, doubts),
                number.get().counter(),
                number.get().year());
    }

    private static Optional<SheetNumber> labelled(SheetSections sheet) {
        return SheetNumber.typed(sheet.text(SheetSection.NUMBER));
    }

    private static Stream<SheetNumber> elsewhere(SheetSections sheet) {
        return Stream.of(SheetSection.HEAD, SheetSection.ACT, SheetSection.TITLE, SheetSection.SUMMARY)
                .flatMap(section -> sheet.lines(section).stream())
                .flatMap(line -> SheetNumber.named(line).stream());
    }

    private static int place(int series, SheetSections sheet, Front front, SheetDoubts doubts) {
        var chains = Stream.concat(
                        front.banners().stream().map(Banner::chain),
                        Stream.of(Chain.of(sheet.text(SheetSection.NUMBER))))
                .toList();
        if (chains.stream().anyMatch(Chain::last)) {
            doubts.about("series", Uncertain.CALLED_THE_LAST);
        }
        if (series > 0) {
            return series;
        }
        var update = chains.stream().anyMatch(Chain::update);
        doubts.about("series", update ? Uncertain.SECOND_ASSUMED : Uncertain.FIRST_ASSUMED);
        return update ? AN_UPDATE : 0;
    }
}
