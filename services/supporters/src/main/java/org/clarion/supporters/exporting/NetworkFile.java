package org.clarion.supporters.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.mail.Address;
import org.clarion.spreadsheets.ListCsv;
import org.clarion.spreadsheets.SafeCell;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/**
 * Everybody who has confirmed, one line each, sent while it is read. Whoever leaves meanwhile is not in it. No transaction is
 * open while its reader takes their time.
 */
@ApplicationScoped
class NetworkFile {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<String> COLUMNS =
            List.of("email", "name", "country", "language", "asked_at", "confirmed_at", "kept_until", "consent");

    private final Supporters supporters;

    NetworkFile(Supporters supporters) {
        this.supporters = supporters;
    }

    void write(OutputStream out) throws IOException {
        out.write(String.valueOf(ListCsv.MARK_OF_UTF_8).getBytes(StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(COLUMNS);
        for (var people = after(FIRST);
                !people.isEmpty();
                people = after(people.getLast().id())) {
            people.forEach(one -> csv.writeRecord(one.cells()));
            csv.flush();
        }
        csv.flush();
    }

    private record Line(UUID id, List<String> cells) {}

    private List<Line> after(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> supporters.confirmedAfter(last, AT_ONCE).stream()
                .map(one -> new Line(one.id(), cells(one)))
                .toList());
    }

    private static List<String> cells(Supporter one) {
        return Stream.of(
                        one.address().map(Address::value).orElse(""),
                        one.name().orElse(""),
                        one.country().orElse(""),
                        one.language(),
                        one.askedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                        one.confirmedAt()
                                .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString())
                                .orElse(""),
                        one.keptUntil()
                                .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString())
                                .orElse(""),
                        one.wording())
                .map(SafeCell::of)
                .toList();
    }
}
