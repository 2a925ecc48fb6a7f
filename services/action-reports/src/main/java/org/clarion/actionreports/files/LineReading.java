package org.clarion.actionreports.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheet;
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
    record Source(String whose, String contentHash, DateOrder days, int mostPerLine) {}

    private final Source source;
    private final MeantAction meant;
    private final Admission admission;
    private final Sections sections;
    private final Set<String> keys = new HashSet<>();

    LineReading(Source source, MeantAction meant, Admission admission, Sections sections) {
        this.source = source;
        this.meant = meant;
        this.admission = admission;
        this.sections = sections;
    }

    ImportLine read(ListFile.Raw raw) {
        var faults = new ArrayList<LineFault>();
        var cells = new Cells(raw.cells(), faults);
        var appeal = action(cells);
        var deed = new ReportedAct(
                target(cells, appeal),
                channel(cells),
                number(cells, ListColumn.QUANTITY, source.mostPerLine()),
                day(cells),
                country(cells),
                section(cells),
                number(cells, ListColumn.PEOPLE, source.mostPerLine()),
                replied(cells));
        appeal.ifPresent(known -> refusals(known, deed, cells));
        var key = key(cells, raw.number());
        if (!faults.isEmpty() || appeal.isEmpty()) {
            return new ImportLine(raw.number(), raw.cells(), List.copyOf(faults), null, null, null);
        }
        return new ImportLine(
                raw.number(), raw.cells(), List.of(), key, appeal.get().actionId(), deed);
    }

    /** The cells of a line, and what is wrong with them. */
    private record Cells(List<String> cells, List<LineFault> faults) {

        String of(ListColumn column) {
            return cells.get(column.ordinal());
        }

        void fault(ListColumn column, LineFault.Kind kind) {
            if (faults.stream().noneMatch(fault -> fault.column() == column)) {
                faults.add(new LineFault(column, kind));
            }
        }
    }

    private Optional<ActionSheet> action(Cells cells) {
        var written = cells.of(ListColumn.ACTION);
        if (written.isEmpty()) {
            cells.fault(ListColumn.ACTION, LineFault.Kind.MISSING);
            return Optional.empty();
        }
        var candidates = meant.candidates(written);
        if (candidates.isEmpty()) {
            cells.fault(ListColumn.ACTION, Spreadsheet.ofAction(written).orElse(LineFault.Kind.UNKNOWN_ACTION));
            return Optional.empty();
        }
        var one = meant.among(
                candidates, source.days().read(cells.of(ListColumn.DAY)).orElse(null));
        if (one.isEmpty()) {
            cells.fault(ListColumn.ACTION, LineFault.Kind.SEVERAL_ACTIONS);
        }
        return one;
    }

    private static @Nullable UUID target(Cells cells, Optional<ActionSheet> appeal) {
        var written = cells.of(ListColumn.TARGET);
        if (written.isEmpty() || appeal.isEmpty()) {
            return null;
        }
        var meant = appeal.get().targets().stream()
                .filter(target -> isMeant(target, written))
                .findFirst();
        if (meant.isEmpty()) {
            cells.fault(ListColumn.TARGET, LineFault.Kind.UNKNOWN_TARGET);
        }
        return meant.map(Target::targetId).orElse(null);
    }

    private static boolean isMeant(Target target, String written) {
        var plain = ListColumn.plain(written);
        return target.targetId().toString().equalsIgnoreCase(written)
                || target.inEveryLanguage().stream().anyMatch(called -> isCalled(called, plain));
    }

    private static boolean isCalled(Target target, String plain) {
        return ListColumn.plain(target.name()).equals(plain)
                || target.office() != null && ListColumn.plain(target.office()).equals(plain);
    }

    private static Channel channel(Cells cells) {
        var channel = ChannelNames.called(cells.of(ListColumn.CHANNEL));
        if (channel.isEmpty()) {
            cells.fault(ListColumn.CHANNEL, LineFault.Kind.UNKNOWN_CHANNEL);
        }
        return channel.orElse(Channel.POST);
    }

    private static int number(Cells cells, ListColumn column, int most) {
        var written = Spreadsheet.asWhole(cells.of(column));
        if (written.isEmpty() && !column.needed()) {
            return 1;
        }
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) < 1) {
            cells.fault(column, Spreadsheet.ofNumber(written).orElse(LineFault.Kind.NO_NUMBER));
            return 1;
        }
        if (Integer.parseInt(written) > most) {
            cells.fault(column, LineFault.Kind.TOO_MANY);
        }
        return Integer.parseInt(written);
    }

    private static boolean replied(Cells cells) {
        var written = ListColumn.plain(cells.of(ListColumn.REPLIED));
        if (!YES.contains(written) && !NO.contains(written)) {
            cells.fault(ListColumn.REPLIED, LineFault.Kind.NO_YES_OR_NO);
        }
        return YES.contains(written);
    }

    private LocalDate day(Cells cells) {
        var written = cells.of(ListColumn.DAY);
        var day = source.days().read(written);
        if (day.isEmpty()) {
            cells.fault(ListColumn.DAY, Spreadsheet.ofDay(written).orElse(LineFault.Kind.NO_DAY));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    private static @Nullable String country(Cells cells) {
        var written = cells.of(ListColumn.COUNTRY);
        var country = CountryList.read(written);
        if (country.isEmpty() && !written.isEmpty()) {
            cells.fault(ListColumn.COUNTRY, LineFault.Kind.UNKNOWN_COUNTRY);
        }
        return country.orElse(null);
    }

    private @Nullable String section(Cells cells) {
        var written = cells.of(ListColumn.SECTION);
        if (written.length() > LONGEST_SECTION) {
            cells.fault(ListColumn.SECTION, LineFault.Kind.TOO_LONG);
        }
        return sections.named(written);
    }

    /** How many one line may say is a matter of lists, not of forms: that refusal is not asked for here. */
    private void refusals(ActionSheet appeal, ReportedAct deed, Cells cells) {
        var one = new ReportedAct(
                deed.targetId(), deed.channel(), 1, deed.actedOn(), deed.country(), deed.section(), 1, false);
        for (var refusal : admission.refusals(appeal, one)) {
            switch (refusal) {
                case TOO_LATE -> cells.fault(ListColumn.ACTION, LineFault.Kind.TOO_LATE);
                case NOT_AFTER_THE_END -> cells.fault(ListColumn.SECTION, LineFault.Kind.SECTION_CLOSED);
                case NOT_YET -> cells.fault(ListColumn.DAY, LineFault.Kind.NOT_YET);
                case BEFORE_IT_BEGAN -> cells.fault(ListColumn.DAY, LineFault.Kind.TOO_EARLY);
                default -> {} // a target and a quantity were looked at before
            }
        }
    }

    /** By whose reference it is known, wherever it comes again; without one, as this line of this very file. */
    private String key(Cells cells, int line) {
        var reference = cells.of(ListColumn.REFERENCE);
        if (reference.isEmpty()) {
            return "file:" + DigestUtils.sha256Hex(source.contentHash() + "\n" + line);
        }
        if (reference.length() > LONGEST_REFERENCE) {
            cells.fault(ListColumn.REFERENCE, LineFault.Kind.TOO_LONG);
        }
        if (Spreadsheet.isShortened(reference)) {
            cells.fault(ListColumn.REFERENCE, LineFault.Kind.SHORTENED);
        }
        var key = "file:" + DigestUtils.sha256Hex("reference\n" + ListColumn.plain(source.whose()) + "\n" + reference);
        if (!keys.add(key)) {
            cells.fault(ListColumn.REFERENCE, LineFault.Kind.REPEATED);
        }
        return key;
    }
}
