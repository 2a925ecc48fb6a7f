package org.clarion.urgentactions.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds the number of a sheet and its place in the chain, wherever it says them. */
final class Numbering {

    private static final int AN_UPDATE = 2;

    private Numbering() {}

    /** The series is 0 when nothing is known of it. */
    static SheetNumber in(Sections sheet, Front front, Doubts doubts) {
        var found = Stream.concat(
                        front.banners().stream().flatMap(banner -> banner.number().stream()), elsewhere(sheet))
                .toList();
        var number = Optional.ofNullable(labelled(sheet).orElse(found.isEmpty() ? null : found.getFirst()));
        if (number.isEmpty()) {
            doubts.about("number", "No number such as 106.23 was found.");
            return new SheetNumber(0, 0, 0);
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

    private static Optional<SheetNumber> labelled(Sections sheet) {
        return SheetNumber.typed(sheet.text(Section.NUMBER));
    }

    private static Stream<SheetNumber> elsewhere(Sections sheet) {
        return Stream.of(Section.HEAD, Section.ACT, Section.TITLE, Section.SUMMARY)
                .flatMap(section -> sheet.lines(section).stream())
                .flatMap(line -> SheetNumber.named(line).stream());
    }

    private static int place(int series, Sections sheet, Front front, Doubts doubts) {
        var chains = Stream.concat(
                        front.banners().stream().map(Banner::chain), Stream.of(Chain.of(sheet.text(Section.NUMBER))))
                .toList();
        if (chains.stream().anyMatch(Chain::last)) {
            doubts.about(
                    "series",
                    "The sheet calls itself the last one. Does it end the action? Then say what happened on the page of the live one.");
        }
        if (series > 0) {
            return series;
        }
        var update = chains.stream().anyMatch(Chain::update);
        doubts.about(
                "series",
                update
                        ? "This is an update, but the sheet does not say which one. Second is assumed: is it a later one?"
                        : "The sheet does not say whether it is the first, second or a later one. First is assumed.");
        return update ? AN_UPDATE : 0;
    }
}
