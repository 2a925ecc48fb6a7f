package org.clarion.urgentactions.staffrecord;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.spreadsheets.SafeCell;
import org.clarion.urgentactions.staffrecord.RecordThings.Thing;
import org.jspecify.annotations.Nullable;

/** The record as a file (CSV), in portions, so that however long it is little of it is held at once. */
@ApplicationScoped
class RecordExport {

    /** Tells spreadsheets that accents are written in UTF-8. */
    private static final char MARK_OF_UTF_8 = '\uFEFF';

    private static final int AT_ONCE = 500;

    /** Nothing was done later: the record is read from here backwards. */
    private static final Instant THE_END = Instant.parse("9999-12-31T00:00:00Z");

    private final RecordedActs record;
    private final RecordLines lines;
    private final StaffActs acts;

    RecordExport(RecordedActs record, RecordLines lines, StaffActs acts) {
        this.record = record;
        this.lines = lines;
        this.acts = acts;
    }

    /** Puts on record that it is handed out. */
    void begin(RecordQuestion question) {
        QuarkusTransaction.requiringNew()
                .run(() -> acts.record(StaffAct.of("exported the record", "the record")
                        .with(PublicFact.COUNT, record.howMany(question))));
    }

    void write(RecordQuestion question, List<String> titles, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.append(MARK_OF_UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(titles);
        var at = THE_END;
        var id = new UUID(0, 0);
        Portion portion;
        do {
            portion = portion(question, at, id);
            portion.lines().forEach(line -> csv.writeRecord(cells(line)));
            at = portion.lastAt();
            id = portion.lastId();
        } while (portion.lines().size() == AT_ONCE);
        csv.flush();
    }

    private record Portion(List<RecordLine> lines, Instant lastAt, UUID lastId) {}

    private Portion portion(RecordQuestion question, Instant at, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = record.after(question, at, id, AT_ONCE);
            return found.isEmpty()
                    ? new Portion(List.of(), at, id)
                    : new Portion(
                            lines.of(found),
                            found.getLast().at(),
                            found.getLast().actId());
        });
    }

    private static List<String> cells(RecordLine line) {
        return Stream.of(
                        line.at().toString(),
                        line.who(),
                        line.act(),
                        line.thing().name(),
                        name(line.action()),
                        line.service(),
                        String.join("; ", line.facts()))
                .map(SafeCell::of)
                .toList();
    }

    private static String name(@Nullable Thing thing) {
        return thing == null ? "" : thing.name();
    }
}
