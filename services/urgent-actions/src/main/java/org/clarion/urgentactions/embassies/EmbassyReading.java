package org.clarion.urgentactions.embassies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.typed.CountryList;
import org.clarion.typed.UnseenSigns;
import org.clarion.urgentactions.embassies.EmbassyFault.Kind;
import org.clarion.urgentactions.filing.CheckedDay;
import org.clarion.urgentactions.filing.EntryCheck;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.reading.SheetLanguages;
import org.clarion.urgentactions.sheets.Absent;
import org.clarion.urgentactions.sheets.Mailboxes;
import org.clarion.urgentactions.sheets.Salutations;
import org.jspecify.annotations.Nullable;

/** Reads an embassy out of the cells of a line, or the fields of a form: both are read alike. */
final class EmbassyReading {

    private static final String BETWEEN_LANGUAGES = "[;,/|\n]";
    private static final int LINE = 200;
    private static final int PERSON = 80;
    private static final int ADDRESS_LINES = 8;
    private static final int MOST_LANGUAGES = 20;
    private static final int FEWEST_DIGITS = 3;

    private final Function<EmbassyColumn, String> cells;
    private final LocalDate today;
    private final List<EmbassyFault> faults = new ArrayList<>();

    private EmbassyReading(Function<EmbassyColumn, String> cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param check who looked at it and when, if it says so
     * @param faults in the order of the columns; with any of them it is not kept
     */
    record ReadEmbassy(EmbassyEntry entry, @Nullable EntryCheck check, List<EmbassyFault> faults) {

        boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** @param by who is to have checked it where only the day is said */
    static ReadEmbassy read(Function<EmbassyColumn, String> cells, LocalDate today, String by) {
        var reading = new EmbassyReading(cells, today);
        var entry = reading.entry();
        return new ReadEmbassy(entry, reading.check(by), List.copyOf(reading.faults));
    }

    /** A country as a form may show it: by its name if that is read as this country again, else by its code. */
    static String readable(String code, String name) {
        return countryIn(name).filter(code::equals).isPresent() ? name : code;
    }

    /** The same of a language. */
    static String readableLanguage(String tag, String name) {
        return parts(name, BETWEEN_LANGUAGES).equals(List.of(name))
                        && tagsOf(name).equals(List.of(tag))
                ? name
                : tag;
    }

    private EmbassyEntry entry() {
        var country = country(EmbassyColumn.COUNTRY);
        var seat = country(EmbassyColumn.SEAT);
        var accreditedTo = accreditedTo(country, seat);
        var name = line(EmbassyColumn.NAME);
        var office = line(EmbassyColumn.OFFICE);
        if (name.isEmpty() && office.isEmpty()) {
            add(EmbassyColumn.NAME, Kind.NO_NAME, "");
        }
        var entry = new EmbassyEntry(
                country,
                seat,
                accreditedTo,
                name,
                office,
                salutation(),
                address(),
                mailbox(),
                number(EmbassyColumn.PHONE),
                number(EmbassyColumn.FAX),
                languages());
        if (entry.address().isEmpty()
                && Stream.of(EmbassyColumn.EMAIL, EmbassyColumn.PHONE, EmbassyColumn.FAX)
                        .allMatch(column -> line(column).isEmpty())) {
            add(EmbassyColumn.ADDRESS, Kind.NO_WAY_TO_REACH, "");
        }
        return entry;
    }

    private String country(EmbassyColumn column) {
        var written = line(column);
        if (written.isEmpty()) {
            add(column, Kind.WANTED, "");
            return "";
        }
        var code = countryIn(written);
        if (code.isEmpty()) {
            add(column, Kind.NO_COUNTRY, written);
        }
        return code.orElse("");
    }

    private List<String> accreditedTo(String country, String seat) {
        if (!country.isEmpty() && country.equals(seat)) {
            add(EmbassyColumn.SEAT, Kind.AT_HOME, country);
        }
        var codes = new LinkedHashSet<String>();
        for (var written : parts(cells.apply(EmbassyColumn.ACCREDITED_TO), "[;|\n]")) {
            var whole = countryIn(written);
            var names = whole.isPresent() ? List.of(written) : parts(written, ",");
            for (var name : names) {
                countryIn(name)
                        .ifPresentOrElse(codes::add, () -> add(EmbassyColumn.ACCREDITED_TO, Kind.NO_COUNTRY, name));
            }
        }
        if (!country.isEmpty() && codes.contains(country)) {
            add(EmbassyColumn.ACCREDITED_TO, Kind.AT_HOME, country);
        }
        codes.remove(seat);
        return codes.stream().sorted().toList();
    }

    /** By its code or its name, as our forms and as sheets write it; nothing where words are left over. */
    private static Optional<String> countryIn(String written) {
        return CountryList.read(written).or(() -> {
            var named = Countries.mentionedIn(written).stream().distinct().toList();
            var rest = Countries.without(written);
            return named.size() == 1 && rest.chars().noneMatch(Character::isLetter)
                    ? Optional.of(named.getFirst())
                    : Optional.empty();
        });
    }

    private String salutation() {
        var written = line(EmbassyColumn.SALUTATION).replaceAll("[,:]$", "");
        if (Salutations.isUnfinished(written) || Salutations.greetings(written).size() > 1) {
            add(EmbassyColumn.SALUTATION, Kind.UNFINISHED_SALUTATION, written);
        }
        return written;
    }

    private List<String> address() {
        var lines = parts(cells.apply(EmbassyColumn.ADDRESS), "[|\n]");
        if (lines.size() > ADDRESS_LINES) {
            add(EmbassyColumn.ADDRESS, Kind.TOO_MANY_LINES, "");
        } else if (lines.stream().anyMatch(line -> line.length() > LINE)) {
            add(EmbassyColumn.ADDRESS, Kind.TOO_LONG, "");
        }
        return lines.stream().allMatch(Absent::isSaid) ? List.of() : lines;
    }

    private String mailbox() {
        var written = line(EmbassyColumn.EMAIL);
        if (!written.isEmpty() && !Mailboxes.isFormOrOne(written)) {
            add(EmbassyColumn.EMAIL, Kind.NO_MAILBOX, written);
        }
        return written;
    }

    private String number(EmbassyColumn column) {
        var written = line(column);
        if (!written.isEmpty() && written.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            add(column, Kind.NO_NUMBER, written);
        }
        return written;
    }

    private List<String> languages() {
        var tags = new LinkedHashSet<String>();
        for (var written : parts(cells.apply(EmbassyColumn.LANGUAGES), BETWEEN_LANGUAGES)) {
            var found = tagsOf(written);
            if (found.isEmpty()) {
                add(EmbassyColumn.LANGUAGES, Kind.NO_LANGUAGE, written);
            }
            tags.addAll(found);
        }
        if (tags.size() > MOST_LANGUAGES) {
            add(EmbassyColumn.LANGUAGES, Kind.TOO_LONG, "");
        }
        return List.copyOf(tags);
    }

    private static List<String> tagsOf(String written) {
        var tag = written.toLowerCase(Locale.ROOT);
        var known = tag.matches("[a-z]{2,3}")
                && !Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equals(tag);
        return known ? List.of(tag) : SheetLanguages.named(written).tags();
    }

    private @Nullable EntryCheck check(String by) {
        var written = line(EmbassyColumn.CHECKED_ON);
        var who = line(EmbassyColumn.CHECKED_BY);
        if (who.length() > PERSON) {
            add(EmbassyColumn.CHECKED_BY, Kind.TOO_LONG, "");
        }
        var read = CheckedDay.read(written, today);
        switch (read.trouble()) {
            case NO_DAY -> add(EmbassyColumn.CHECKED_ON, Kind.NO_DAY, written);
            case AHEAD -> add(EmbassyColumn.CHECKED_ON, Kind.DAY_AHEAD, written);
            case NONE -> {}
        }
        var day = read.day();
        return day == null ? null : new EntryCheck(day, who.isEmpty() ? by : who);
    }

    /** On one line, without signs that nobody sees. What says that there is nothing is nothing. */
    private String line(EmbassyColumn column) {
        var text = plain(cells.apply(column).replace('\n', ' '));
        if (text.length() > LINE && faults.stream().noneMatch(fault -> fault.column() == column)) {
            add(column, Kind.TOO_LONG, "");
        }
        return isACountry(column) || !Absent.isSaid(text) ? text : "";
    }

    // Namibia is NA: countries are not read as "not available".
    private static boolean isACountry(EmbassyColumn column) {
        return column == EmbassyColumn.COUNTRY || column == EmbassyColumn.SEAT;
    }

    private static List<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .map(EmbassyReading::plain)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return UnseenSigns.removed(text).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    private void add(EmbassyColumn column, Kind kind, String saw) {
        var shown = saw.length() > PERSON ? saw.substring(0, PERSON) + "…" : saw;
        faults.add(new EmbassyFault(column, kind, shown));
    }
}
