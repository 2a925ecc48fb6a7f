package org.clarion.urgentactions.embassies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.spreadsheets.CsvList.FileLine;
import org.clarion.urgentactions.embassies.EmbassyFault.Kind;
import org.clarion.urgentactions.embassies.EmbassyReading.ReadEmbassy;
import org.clarion.urgentactions.filing.FiledLine;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;
import org.jspecify.annotations.Nullable;

/** What a file would do to the directory of embassies, line by line. */
final class EmbassyImport {

    private EmbassyImport() {}

    /** @param before the embassy as the directory has it, if it does */
    record ImportRow(int line, ReadEmbassy read, @Nullable Embassy before, LineFate fate, List<EmbassyFault> faults)
            implements FiledLine {

        @Override
        public long onVersion() {
            return before == null ? -1 : before.version();
        }
    }

    /** Which embassy it is: one of a country in another. */
    private record Post(String country, String seat) {

        static Post of(EmbassyEntry entry) {
            return new Post(entry.country(), entry.seat());
        }
    }

    /** From where to where letters go. */
    private record Way(String host, String country) {}

    static ListEffect<ImportRow> of(
            List<FileLine<EmbassyColumn>> lines, List<Embassy> directory, LocalDate today, String by) {
        var before = directory.stream().collect(Collectors.toMap(one -> Post.of(one.entry()), one -> one));
        var firstLines = new HashMap<Post, Integer>();
        var read = new ArrayList<ImportRow>();
        for (var line : lines) {
            var found = EmbassyReading.read(line::cell, today, by);
            var faults = new ArrayList<>(found.faults());
            var post = Post.of(found.entry());
            if (found.isWhole() && firstLines.putIfAbsent(post, line.number()) != null) {
                faults.add(new EmbassyFault(
                        EmbassyColumn.SEAT, Kind.SAID_ALREADY, "", String.valueOf(firstLines.get(post))));
            }
            read.add(row(line.number(), found, before.get(post), faults));
        }
        return new ListEffect<>(withOneEmbassyEach(read, directory));
    }

    private static ImportRow row(int line, ReadEmbassy read, @Nullable Embassy before, List<EmbassyFault> faults) {
        return new ImportRow(line, read, before, faults.isEmpty() ? fate(read, before) : LineFate.REFUSED, faults);
    }

    private static LineFate fate(ReadEmbassy read, @Nullable Embassy before) {
        if (before == null) {
            return LineFate.ADDED;
        }
        boolean checked = read.check() != null && read.check().isNewerThan(before.checked());
        return checked || !before.entry().equals(read.entry()) ? LineFate.CHANGED : LineFate.SAME;
    }

    /** Refuses what would take a country from another embassy; what is refused keeps its own, which may refuse others. */
    private static List<ImportRow> withOneEmbassyEach(List<ImportRow> rows, List<Embassy> directory) {
        var current = rows;
        while (true) {
            var next = once(current, directory);
            if (next.equals(current)) {
                return current;
            }
            current = next;
        }
    }

    private static List<ImportRow> once(List<ImportRow> rows, List<Embassy> directory) {
        Set<UUID> moved = rows.stream()
                .filter(row -> row.fate() != LineFate.REFUSED)
                .map(ImportRow::before)
                .filter(Objects::nonNull)
                .map(Embassy::id)
                .collect(Collectors.toCollection(HashSet::new));
        var taken = new HashMap<Way, String>();
        directory.stream()
                .filter(embassy -> !moved.contains(embassy.id()))
                .forEach(embassy -> take(embassy.entry(), taken));
        var judged = new ArrayList<ImportRow>();
        for (var row : rows) {
            var fault = row.fate() == LineFate.REFUSED
                    ? Optional.<EmbassyFault>empty()
                    : taken(row.read().entry(), taken);
            if (row.fate() != LineFate.REFUSED && fault.isEmpty()) {
                take(row.read().entry(), taken);
            }
            judged.add(fault.map(found -> row(row.line(), row.read(), row.before(), List.of(found)))
                    .orElse(row));
        }
        return judged;
    }

    private static Optional<EmbassyFault> taken(EmbassyEntry entry, Map<Way, String> taken) {
        return entry.hosts().stream()
                .filter(host -> taken.containsKey(new Way(host, entry.country())))
                .findFirst()
                .map(host -> EmbassyFault.taken(entry, host, taken.get(new Way(host, entry.country()))));
    }

    private static void take(EmbassyEntry entry, Map<Way, String> taken) {
        entry.hosts().forEach(host -> taken.put(new Way(host, entry.country()), entry.seat()));
    }
}
