package org.clarion.urgentactions.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.urgentactions.places.Countries;

/** What a sheet says of itself above its title and in its footer: number, index, day, country. */
record Front(List<Banner> banners, List<String> labelled) {

    static Front of(SheetSections sheet) {
        var banners = Stream.of(SheetSection.FRONT, SheetSection.HEAD, SheetSection.FOOT)
                .flatMap(section -> sheet.lines(section).stream())
                .flatMap(line -> Banner.of(line).stream())
                .toList();
        var labelled = Stream.concat(sheet.lines(SheetSection.COUNTRY).stream(), aloneInTheHead(sheet))
                .filter(Banner::isPlace)
                .toList();
        return new Front(banners, labelled);
    }

    private static Stream<String> aloneInTheHead(SheetSections sheet) {
        return sheet.lines(SheetSection.HEAD).stream().filter(Front::isACountryAlone);
    }

    /** Whether a line names a country and nothing else. */
    static boolean isACountryAlone(String line) {
        return line.length() < 60 && !Countries.mentionedIn(line).isEmpty() && Banner.isPlace(line);
    }

    Optional<LocalDate> issued() {
        return banners.stream()
                .flatMap(banner -> Stream.ofNullable(banner.issued()))
                .findFirst();
    }

    Optional<String> index() {
        return banners.stream()
                .flatMap(banner -> Stream.ofNullable(banner.index()))
                .findFirst();
    }

    /** What stands where a sheet names its country. */
    List<String> places() {
        return Stream.concat(banners.stream().flatMap(banner -> banner.places().stream()), labelled.stream())
                .distinct()
                .toList();
    }

    /** What else the lines with the number say: "Fear for safety". */
    List<String> rest() {
        return banners.stream()
                .flatMap(banner -> banner.rest().stream())
                .distinct()
                .toList();
    }
}
