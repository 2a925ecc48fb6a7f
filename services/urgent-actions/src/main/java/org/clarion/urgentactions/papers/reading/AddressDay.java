package org.clarion.urgentactions.papers.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.reading.AiIndex;
import org.jspecify.annotations.Nullable;

/**
 * The year and the month that stand in the address of a page, as newsrooms file them: {@code /news/2018/04/…}.
 *
 * @param written as it stands there, or empty
 * @param year 0 where none does
 * @param month 0 where none does
 */
record AddressDay(String written, int year, int month) {

    private static final Pattern FILED =
            Pattern.compile("[/=_-](?<year>(?:19|20)\\d\\d)(?:[/_-](?<month>0[1-9]|1[0-2]))?(?=[/_?.#-]|$)");
    // A page filed on the first of a month may have been written on the last of the one before.
    private static final int DAYS_LATE = 3;

    static AddressDay of(String address) {
        var index = AiIndex.in(address);
        if (index.isPresent()) {
            var year = index.get().replaceAll(".*/", "");
            return new AddressDay(index.get(), year.length() == 4 ? Integer.parseInt(year) : 0, 0);
        }
        var found = FILED.matcher(address);
        if (!found.find()) {
            return new AddressDay("", 0, 0);
        }
        var month = found.group("month");
        return new AddressDay(
                month == null ? found.group("year") : found.group("year") + "/" + month,
                Integer.parseInt(found.group("year")),
                month == null ? 0 : Integer.parseInt(month));
    }

    /** What is wrong with a day that this address should bear, too. */
    Optional<PaperDoubt.Kind> contradiction(@Nullable LocalDate day) {
        if (day == null || year == 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return day.getYear() == year ? Optional.empty() : Optional.of(PaperDoubt.Kind.ADDRESS_OF_ANOTHER_YEAR);
        }
        var filed = YearMonth.of(year, month);
        if (!day.isBefore(filed.atDay(1).minusDays(DAYS_LATE))
                && !day.isAfter(filed.atEndOfMonth().plusDays(DAYS_LATE))) {
            return Optional.empty();
        }
        return Optional.of(
                day.getYear() == year
                        ? PaperDoubt.Kind.ADDRESS_OF_ANOTHER_MONTH
                        : PaperDoubt.Kind.ADDRESS_OF_ANOTHER_YEAR);
    }

    /** The index number in an address, where it is not the one in the words. */
    static Optional<String> otherIndex(String words, String address) {
        var said = AiIndex.in(words);
        return AiIndex.in(address)
                .filter(other -> said.isPresent() && !said.get().equals(other));
    }
}
