package org.clarion.actionreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where a report stands and what it counts is decided in the journal and in the view {@code report_now}. Whoever named the
 * tables behind them would decide it once more. ArchUnit sees no strings, so sources are read.
 */
class JournalWallsTest {

    private static final Path ROOMS = Path.of("src/main/java/org/clarion/actionreports");

    /** Who names the tables of the journal, and why. Migrations are no room. */
    private static final Map<String, String> ALLOWED = Map.of(
            "journal/",
            "they are its own",
            "checking/CountRows.java",
            "the independent witness: beside counted(), which defines anew what counts, it finds the ends of a journal and"
                    + " of its segments by hand; a view that hid a report would hide it from both sides");

    private static final Pattern TABLE = Pattern.compile(
            "\\b(from|join|into|update|of|table|only)\\s+(report|amendment|circumstance)\\b"
                    + "|\\bfrom\\s[\\w\\s,]*,\\s*(report|amendment|circumstance)\\b"
                    + "|\\b(amendment|circumstance)\\.\\w",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("@Table\\(name = \"(report|amendment|circumstance)\"");

    /** Strings, and what only looks as if one began there. */
    private static final Pattern WORDS = Pattern.compile(
            "(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    @Test
    void onlyTheJournalNamesItsTables() throws IOException {
        assertThat(named()).filteredOn(JournalWallsTest::isForbidden).isEmpty();
    }

    @Test
    void noExceptionOutlivesItsReason() throws IOException {
        var naming = named();
        assertThat(ALLOWED.keySet()).allSatisfy(place -> assertThat(naming).anyMatch(named -> named.startsWith(place)));
    }

    @Test
    void aTableIsSeenWhereverAStatementNamesIt() {
        assertThat(List.of(
                        "select * from report where",
                        "from finding join\n  amendment using (report_id)",
                        "insert into circumstance (",
                        "delete from circumstance",
                        "for update of report",
                        "from total, report where",
                        "circumstance.network = ?"))
                .allMatch(sql -> TABLE.matcher(sql).find());
        assertThat(List.of(
                        "select * from report_now as report",
                        "join finding_report using (report_id)",
                        "report.section"))
                .noneMatch(sql -> TABLE.matcher(sql).find());
    }

    private static boolean isForbidden(String named) {
        return ALLOWED.keySet().stream().noneMatch(named::startsWith);
    }

    /** Every place in which a string names one of them. */
    private static List<String> named() throws IOException {
        try (var files = Files.walk(ROOMS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(JournalWallsTest::named)
                    .toList();
        }
    }

    private static Stream<String> named(Path file) {
        var inStatements = WORDS.matcher(text(file))
                .results()
                .filter(words -> words.group(1) != null)
                .flatMap(words -> TABLE.matcher(words.group(1)).results());
        return Stream.concat(inStatements, ENTITY.matcher(text(file)).results())
                .map(found -> ROOMS.relativize(file) + ": " + found.group());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
