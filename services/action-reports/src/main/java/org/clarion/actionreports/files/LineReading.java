package org.clarion.actionreports.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.actionreports.Sections;
import org.clarion.actionreports.accepting.Admission;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file, in their order: a reference that stands in an earlier line is a mistake. */
final class LineReading {

    private static final Set<String> YES = Set.of("yes", "si", "true", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "0");
    private static final int LONGEST_SECTION = 80;
    private static final int LONGEST_REFERENCE = 100;

    /** What is the same for all lines of a file. */
    record Source(String whose, String contentHash, Days days, int mostPerLine) {}

    private final Source source;
    private final Meant meant;
    private final Admission admission;
    private final Sections sections;
    private final Set<String> keys = new HashSet<>();

    LineReading(Source source, Meant meant, Admission admission, Sections sections) {
        this.source = source;
        this.meant = meant;
        this.admission = admission;
        this.sections = sections;
    }

    Line read(ListFile.Raw raw) {
        var faults = new ArrayList<Fault>();
        var cells = new Cells(raw.cells(), faults);
        var appeal = action(cells);
        var deed = new Deed(
                target(cells, appeal),
                channel(cells),
                number(cells, Column.QUANTITY, source.mostPerLine()),
                day(cells),
                country(cells),
                section(cells),
                number(cells, Column.PEOPLE, source.mostPerLine()),
                replied(cells));
        appeal.ifPresent(known -> refusals(known, deed, cells));
        var key = key(cells, raw.number());
        if (!faults.isEmpty() || appeal.isEmpty()) {
            return new Line(raw.number(), raw.cells(), List.copyOf(faults), null, null, null);
        }
        return new Line(raw.number(), raw.cells(), List.of(), key, appeal.get().actionId(), deed);
    }

    /** The cells of a line, and what is wrong with them. */
    private record Cells(List<String> cells, List<Fault> faults) {

        String of(Column column) {
            return cells.get(column.ordinal());
        }

        void fault(Column column, Fault.Kind kind) {
            if (faults.stream().noneMatch(fault -> fault.column() == column)) {
                faults.add(new Fault(column, kind));
            }
        }
    }

    private Optional<Appeal> action(Cells cells) {
        var written = cells.of(Column.ACTION);
        if (written.isEmpty()) {
            cells.fault(Column.ACTION, Fault.Kind.MISSING);
            return Optional.empty();
        }
        var candidates = meant.candidates(written);
        if (candidates.isEmpty()) {
            cells.fault(Column.ACTION, Spreadsheet.ofAction(written).orElse(Fault.Kind.UNKNOWN_ACTION));
            return Optional.empty();
        }
        var one =
                meant.among(candidates, source.days().read(cells.of(Column.DAY)).orElse(null));
        if (one.isEmpty()) {
            cells.fault(Column.ACTION, Fault.Kind.SEVERAL_ACTIONS);
        }
        return one;
    }

    private static @Nullable UUID target(Cells cells, Optional<Appeal> appeal) {
        var written = cells.of(Column.TARGET);
        if (written.isEmpty() || appeal.isEmpty()) {
            return null;
        }
        var meant = appeal.get().targets().stream()
                .filter(target -> isMeant(target, written))
                .findFirst();
        if (meant.isEmpty()) {
            cells.fault(Column.TARGET, Fault.Kind.UNKNOWN_TARGET);
        }
        return meant.map(Target::targetId).orElse(null);
    }

    private static boolean isMeant(Target target, String written) {
        var plain = Column.plain(written);
        return target.targetId().toString().equalsIgnoreCase(written)
                || Column.plain(target.name()).equals(plain)
                || target.office() != null && Column.plain(target.office()).equals(plain);
    }

    private static Channel channel(Cells cells) {
        var channel = Channels.called(cells.of(Column.CHANNEL));
        if (channel.isEmpty()) {
            cells.fault(Column.CHANNEL, Fault.Kind.UNKNOWN_CHANNEL);
        }
        return channel.orElse(Channel.POST);
    }

    private static int number(Cells cells, Column column, int most) {
        var written = Spreadsheet.asWhole(cells.of(column));
        if (written.isEmpty() && !column.needed()) {
            return 1;
        }
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) < 1) {
            cells.fault(column, Spreadsheet.ofNumber(written).orElse(Fault.Kind.NO_NUMBER));
            return 1;
        }
        if (Integer.parseInt(written) > most) {
            cells.fault(column, Fault.Kind.TOO_MANY);
        }
        return Integer.parseInt(written);
    }

    private static boolean replied(Cells cells) {
        var written = Column.plain(cells.of(Column.REPLIED));
        if (!YES.contains(written) && !NO.contains(written)) {
            cells.fault(Column.REPLIED, Fault.Kind.NO_YES_OR_NO);
        }
        return YES.contains(written);
    }

    private LocalDate day(Cells cells) {
        var written = cells.of(Column.DAY);
        var day = source.days().read(written);
        if (day.isEmpty()) {
            cells.fault(Column.DAY, Spreadsheet.ofDay(written).orElse(Fault.Kind.NO_DAY));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    private static @Nullable String country(Cells cells) {
        var written = cells.of(Column.COUNTRY);
        var country = CountryList.read(written);
        if (country.isEmpty() && !written.isEmpty()) {
            cells.fault(Column.COUNTRY, Fault.Kind.UNKNOWN_COUNTRY);
        }
        return country.orElse(null);
    }

    private @Nullable String section(Cells cells) {
        var written = cells.of(Column.SECTION);
        if (written.length() > LONGEST_SECTION) {
            cells.fault(Column.SECTION, Fault.Kind.TOO_LONG);
        }
        return sections.named(written);
    }

    /** How many one line may say is a matter of lists, not of forms: that refusal is not asked for here. */
    private void refusals(Appeal appeal, Deed deed, Cells cells) {
        var one =
                new Deed(deed.targetId(), deed.channel(), 1, deed.actedOn(), deed.country(), deed.section(), 1, false);
        for (var refusal : admission.refusals(appeal, one)) {
            switch (refusal) {
                case TOO_LATE -> cells.fault(Column.ACTION, Fault.Kind.TOO_LATE);
                case NOT_AFTER_THE_END -> cells.fault(Column.SECTION, Fault.Kind.SECTION_CLOSED);
                case NOT_YET -> cells.fault(Column.DAY, Fault.Kind.NOT_YET);
                case BEFORE_IT_BEGAN -> cells.fault(Column.DAY, Fault.Kind.TOO_EARLY);
                default -> {} // a target and a quantity were looked at before
            }
        }
    }

    /** By whose reference it is known, wherever it comes again; without one, as this line of this very file. */
    private String key(Cells cells, int line) {
        var reference = cells.of(Column.REFERENCE);
        if (reference.isEmpty()) {
            return "file:" + DigestUtils.sha256Hex(source.contentHash() + "\n" + line);
        }
        if (reference.length() > LONGEST_REFERENCE) {
            cells.fault(Column.REFERENCE, Fault.Kind.TOO_LONG);
        }
        if (Spreadsheet.isShortened(reference)) {
            cells.fault(Column.REFERENCE, Fault.Kind.SHORTENED);
        }
        var key = "file:" + DigestUtils.sha256Hex("reference\n" + Column.plain(source.whose()) + "\n" + reference);
        if (!keys.add(key)) {
            cells.fault(Column.REFERENCE, Fault.Kind.REPEATED);
        }
        return key;
    }
}
