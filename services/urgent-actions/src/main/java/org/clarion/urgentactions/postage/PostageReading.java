package org.clarion.urgentactions.postage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clarion.typed.CountryList;
import org.clarion.typed.UnseenSigns;
import org.clarion.typed.WorldRegions;
import org.clarion.urgentactions.filing.CheckedDay;
import org.clarion.urgentactions.filing.EntryCheck;
import org.clarion.urgentactions.postage.PostageFault.Kind;
import org.jspecify.annotations.Nullable;

/** Reads an entry out of the cells of a line, or the fields of a form: both are read alike. */
final class PostageReading {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "si", "sí", "ja", "oui");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non");
    private static final int LINE = 200;
    private static final int PERSON = 80;
    private static final int MOST_DAYS = 365;

    private final Function<PostageColumn, String> cells;
    private final LocalDate today;
    private final List<PostageFault> faults = new ArrayList<>();

    private PostageReading(Function<PostageColumn, String> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param check who looked at it and when, if it says so
     * @param faults with any of them it is not kept
     */
    record ReadPostage(PostageEntry entry, @Nullable EntryCheck check, List<PostageFault> faults) {

        boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** @param by who is to have checked it where only the day is said */
    static ReadPostage read(Function<PostageColumn, String> cells, LocalDate today, String by) {
        var reading = new PostageReading(cells, today);
        var entry = reading.entry();
        return new ReadPostage(entry, reading.check(by), List.copyOf(reading.faults));
    }

    private PostageEntry entry() {
        var from = place(PostageColumn.FROM, Kind.NO_COUNTRY, CountryList::read);
        var to = place(PostageColumn.TO, Kind.NO_PLACE, PostageReading::destination);
        var delivered = isDelivered();
        var price = price();
        var currency = price == null ? "" : currency();
        return new PostageEntry(from, to, delivered, price, currency, days(), line(PostageColumn.NOTE, LINE));
    }

    private static Optional<String> destination(String written) {
        return WorldRegions.read(written).or(() -> CountryList.read(written));
    }

    private String place(PostageColumn column, Kind unknown, Function<String, Optional<String>> read) {
        var written = line(column, LINE);
        if (written.isEmpty()) {
            add(column, Kind.WANTED, "");
            return "";
        }
        var code = read.apply(written);
        if (code.isEmpty()) {
            add(column, unknown, written);
        }
        return code.orElse("");
    }

    private boolean isDelivered() {
        var written = line(PostageColumn.DELIVERED, LINE).toLowerCase(Locale.ROOT);
        if (!YES.contains(written) && !NO.contains(written)) {
            add(PostageColumn.DELIVERED, Kind.NO_ANSWER, written);
        }
        return YES.contains(written);
    }

    private @Nullable BigDecimal price() {
        var written = line(PostageColumn.PRICE, LINE);
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,6}([.,]\\d{1,2})?")) {
            add(PostageColumn.PRICE, Kind.NO_PRICE, written);
            return null;
        }
        return new BigDecimal(written.replace(',', '.')).setScale(2);
    }

    private String currency() {
        var written = line(PostageColumn.CURRENCY, LINE).toUpperCase(Locale.ROOT);
        if (written.isEmpty()) {
            add(PostageColumn.CURRENCY, Kind.CURRENCY_WANTED, "");
        } else if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(written))) {
            add(PostageColumn.CURRENCY, Kind.NO_CURRENCY, written);
        }
        return written;
    }

    private @Nullable Integer days() {
        var written = line(PostageColumn.DAYS, LINE);
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST_DAYS) {
            add(PostageColumn.DAYS, Kind.NO_DAYS, written);
            return null;
        }
        return Integer.valueOf(written);
    }

    private @Nullable EntryCheck check(String by) {
        var written = line(PostageColumn.CHECKED_ON, LINE);
        var who = line(PostageColumn.CHECKED_BY, PERSON);
        var read = CheckedDay.read(written, today);
        switch (read.trouble()) {
            case NO_DAY -> add(PostageColumn.CHECKED_ON, Kind.NO_DAY, written);
            case AHEAD -> add(PostageColumn.CHECKED_ON, Kind.DAY_AHEAD, written);
            case NONE -> {}
        }
        var day = read.day();
        return day == null ? null : new EntryCheck(day, who.isEmpty() ? by : who);
    }

    /** On one line, without signs that nobody sees. */
    private String line(PostageColumn column, int longest) {
        var text = UnseenSigns.removed(cells.apply(column).replace('\n', ' '))
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
        if (text.length() > longest) {
            add(column, Kind.TOO_LONG, "");
            return text.substring(0, longest);
        }
        return text;
    }

    private void add(PostageColumn column, Kind kind, String saw) {
        var shown = saw.length() > PERSON ? saw.substring(0, PERSON) + "…" : saw;
        if (faults.stream().noneMatch(fault -> fault.column() == column)) {
            faults.add(new PostageFault(column, kind, shown));
        }
    }
}
