package org.clarion.actionreports.files;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sheets.SheetNames;
import org.clarion.actionreports.sql.Sql;
import org.clarion.pages.Reader;

/** Actions that bear one number, in the reader's words: which they are, and for which of them a file was read. */
@RequestScoped
class SameNumbers {

    private final Sql sql;
    private final ActionSheets appeals;
    private final SheetNames names;
    private final Reader reader;
    private final Clock clock;

    SameNumbers(Sql sql, ActionSheets appeals, SheetNames names, Reader reader, Clock clock) {
        this.sql = sql;
        this.appeals = appeals;
        this.names = names;
        this.reader = reader;
        this.clock = clock;
    }

    /** By what is written. All is put into words now: when a file is written nobody knows the reader any more. */
    UnaryOperator<String> candidates() {
        var meant = meant();
        var inWords = appeals.all().stream().collect(Collectors.toMap(Function.identity(), this::inWords));
        return written -> meant.candidates(written).stream().map(inWords::get).collect(Collectors.joining("; "));
    }

    /** What to say of numbers that several bear, where one of them was taken. */
    List<String> readAs(UUID importId) {
        var meant = meant();
        return sql
                .ask("""
                        select cells[1] as written, action_id, count(*) as lines from import_line
                        where import_id = ? and key is not null group by written, action_id order by lines desc, written""", row -> new Said(row.text("written"), row.uuid("action_id"), row.number("lines")), importId)
                .stream()
                .filter(said -> meant.candidates(said.written()).size() > 1)
                .flatMap(said -> appeals.of(said.actionId()).stream().map(appeal -> readAs(said, appeal)))
                .toList();
    }

    private record Said(String written, UUID actionId, long lines) {}

    private String readAs(Said said, ActionSheet appeal) {
        return words().readAs(
                        said.written(),
                        names.inFull(appeal),
                        reader.country(appeal.sheet().country()),
                        reader.number(said.lines()));
    }

    private MeantAction meant() {
        return new MeantAction(appeals.all(), clock.instant());
    }

    private String inWords(ActionSheet appeal) {
        return words().candidate(
                        names.inFull(appeal),
                        reader.country(appeal.sheet().country()),
                        appeal.actionId().toString());
    }

    private MendingWords words() {
        return reader.words(MendingWords.class);
    }
}
