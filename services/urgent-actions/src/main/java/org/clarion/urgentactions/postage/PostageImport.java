package org.clarion.urgentactions.postage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.spreadsheets.CsvList.FileLine;
import org.clarion.urgentactions.filing.FiledLine;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;
import org.clarion.urgentactions.postage.PostageFault.Kind;
import org.clarion.urgentactions.postage.PostageReading.ReadPostage;
import org.jspecify.annotations.Nullable;

/** What a file would do to the table of postage, line by line. */
final class PostageImport {

    private PostageImport() {}

    /** @param before the entry as the table has it, if it does */
    record PostageRow(int line, ReadPostage read, @Nullable Postage before, LineFate fate, List<PostageFault> faults)
            implements FiledLine {

        @Override
        public long onVersion() {
            return before == null ? -1 : before.version();
        }
    }

    /** From where to where. */
    private record Route(String from, String to) {

        static Route of(PostageEntry entry) {
            return new Route(entry.from(), entry.to());
        }
    }

    static ListEffect<PostageRow> of(
            List<FileLine<PostageColumn>> lines, List<Postage> table, LocalDate today, String by) {
        var before = table.stream().collect(Collectors.toMap(one -> Route.of(one.entry()), one -> one));
        Map<Route, Integer> firstLines = new HashMap<>();
        var rows = new ArrayList<PostageRow>();
        for (var line : lines) {
            var read = PostageReading.read(line::cell, today, by);
            var faults = new ArrayList<>(read.faults());
            var route = Route.of(read.entry());
            var first = read.isWhole() ? firstLines.putIfAbsent(route, line.number()) : null;
            if (first != null) {
                faults.add(new PostageFault(PostageColumn.TO, Kind.SAID_ALREADY, String.valueOf(first)));
            }
            var known = before.get(route);
            var fate = faults.isEmpty() ? fate(read, known) : LineFate.REFUSED;
            rows.add(new PostageRow(line.number(), read, known, fate, List.copyOf(faults)));
        }
        return new ListEffect<>(rows);
    }

    private static LineFate fate(ReadPostage read, @Nullable Postage before) {
        if (before == null) {
            return LineFate.ADDED;
        }
        boolean checked = read.check() != null && read.check().isNewerThan(before.checked());
        return checked || !before.entry().equals(read.entry()) ? LineFate.CHANGED : LineFate.SAME;
    }
}
