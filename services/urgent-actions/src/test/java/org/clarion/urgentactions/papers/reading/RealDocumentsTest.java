package org.clarion.urgentactions.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadLink;
import org.junit.jupiter.api.Test;

/** Papers as they were really issued, where they lie beside the repository; they are not ours to ship. */
class RealDocumentsTest {

    private static final Path SEEDS = Path.of("../../../shared/seeds");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void thePressReleaseIsReadPartByPart() throws IOException {
        var read = read("press-release-2018.txt");

        assertThat(read.kind()).isEqualTo(PaperKind.PRESS_RELEASE);
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.country()).isEqualTo("VE");
        assertThat(read.title())
                .startsWith("Venezuela: Regional governments must")
                .endsWith("fleeing the country");
        assertThat(read.quotes())
                .extracting(quote -> quote.speaker().split(" ").length, quote -> quote.office()
                        .contains("Director at"))
                .containsExactly(tuple(2, true), tuple(2, true));
        assertThat(read.mediaContact()).isNotNull();
        assertThat(read.mediaContact().name().split(" ")).hasSize(2);
        assertThat(read.mediaContact().phone()).matches("\\+52 1 55 [\\d ]+");
        assertThat(read.mediaContact().email()).endsWith("@amnesty.org");
        assertThat(read.links())
                .extracting(ReadLink::kind, ReadLink::date)
                .containsExactly(
                        tuple(PaperKind.OPEN_LETTER, LocalDate.of(2018, 9, 3)),
                        tuple(PaperKind.NEWS, LocalDate.of(2017, 4, 23)),
                        tuple(PaperKind.NEWS, LocalDate.of(2018, 4, 23)),
                        tuple(PaperKind.NEWS, LocalDate.of(2018, 3, 27)));
        assertThat(read.leftOver()).containsExactly("AMNESTY INTERNATIONAL");
    }

    @Test
    void aDateThatItsOwnAddressContradictsIsDoubted() throws IOException {
        assertThat(read("press-release-2018.txt").doubts())
                .containsExactly(
                        new PaperDoubt("date", Kind.NO_DATE, ""),
                        new PaperDoubt(
                                "quotes.1.speaker",
                                Kind.SPEAKER_ASSUMED,
                                read("press-release-2018.txt")
                                        .quotes()
                                        .getFirst()
                                        .speaker()),
                        new PaperDoubt("links.1.date", Kind.ADDRESS_OF_ANOTHER_YEAR, "2018/04"),
                        new PaperDoubt("links.2.date", Kind.ADDRESS_OF_ANOTHER_MONTH, "2018/05"));
    }

    @Test
    void theStatementKeepsItsNumberAndItsNames() throws IOException {
        var read = read("joint-statement-2021.txt");

        assertThat(read.kind()).isEqualTo(PaperKind.STATEMENT);
        assertThat(read.index()).isEqualTo("AMR 53/3649/2021");
        assertThat(read.country()).isEqualTo("VE");
        assertThat(read.doubts())
                .contains(
                        new PaperDoubt("text", Kind.SIGNATORIES, "12"),
                        new PaperDoubt("kind", Kind.KIND_GUESSED, ""),
                        new PaperDoubt("date", Kind.NO_DATE, "2021"));
        assertThat(read.leftOver()).isEmpty();
    }

    @Test
    void theReportIsReadByItsImprint() throws IOException {
        var read = read("report-in-search-of-safety-2020.txt");

        assertThat(read.kind()).isEqualTo(PaperKind.REPORT);
        assertThat(read.index()).isEqualTo("AMR 46/1675/2020");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.title()).isEqualTo("IN SEARCH OF SAFETY");
        assertThat(read.doubts()).contains(new PaperDoubt("date", Kind.NO_DATE, "2020"));
        assertThat(read.mediaContact()).isNull();
    }

    @Test
    void noWordOfAnyIsLost() throws IOException {
        for (var name :
                List.of("press-release-2018.txt", "joint-statement-2021.txt", "report-in-search-of-safety-2020.txt")) {
            var read = read(name);
            var kept = words(String.join(
                    "\n",
                    Stream.of(
                                    Stream.of(
                                            read.title(),
                                            read.text(),
                                            read.index(),
                                            read.address(),
                                            String.valueOf(read.mediaContact()),
                                            read.links().toString()),
                                    read.leftOver().stream())
                            .flatMap(part -> part)
                            .toList()));

            assertThat(words(text(name)))
                    .as(name)
                    .filteredOn(word -> !kept.contains(word))
                    .isSubsetOf(
                            "PRESS",
                            "RELEASE",
                            "For",
                            "more",
                            "information",
                            "or",
                            "arrange",
                            "an",
                            "interview",
                            "please",
                            "contact",
                            "mailto",
                            "Read",
                            "Al",
                            "Index",
                            "Number",
                            "Letter",
                            "News",
                            "September",
                            "April",
                            "March",
                            "3",
                            "23",
                            "27",
                            "52",
                            "2017",
                            "First",
                            "Original",
                            "language",
                            "English",
                            "twitter");
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static ReadDocument read(String name) throws IOException {
        return DocumentReader.read(text(name));
    }

    private static String text(String name) throws IOException {
        var file = SEEDS.resolve(name);
        assumeTrue(Files.isReadable(file), "The real papers are not here.");
        return Files.readString(file);
    }
}
