package org.clarion.supporters.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.clarion.supporters.consents.ConsentEntry;
import org.clarion.supporters.consents.Consents;

/** The whole ledger as CSV, in portions: people by ids that say nothing of them, and no text that anybody typed. */
@ApplicationScoped
class LedgerFile {

    private static final int AT_ONCE = 2_000;

    private final Consents consents;

    LedgerFile(Consents consents) {
        this.consents = consents;
    }

    void write(OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord("person", "purpose", "about", "step", "wording", "source", "at");
        var portion = consents.behind(0, AT_ONCE);
        while (!portion.isEmpty()) {
            portion.forEach(entry -> write(csv, entry));
            portion = consents.behind(portion.getLast().place(), AT_ONCE);
        }
        csv.flush();
    }

    private static void write(CsvWriter csv, ConsentEntry entry) {
        var about = entry.about();
        csv.writeRecord(
                entry.person().toString(),
                entry.purpose().name(),
                about == null ? "" : about.toString(),
                entry.step().name(),
                entry.wording(),
                entry.source().name(),
                entry.at().toString());
    }
}
