package org.clarion.urgentactions.asks.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.urgentactions.asks.reading.ReadAskList.ReadAsk;
import org.junit.jupiter.api.Test;

/** A plan and a report as they were really issued, where they lie beside the repository; they are not ours to ship. */
class RealPlanTest {

    private static final Path SEEDS = Stream.of("../../../shared/seeds", "../../../../shared/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));

    @Test
    void everyAskOfThePlanIsFoundWithoutGaps() throws IOException {
        var plan = read("civil-society-action-plan-2018.txt");

        assertThat(plan.asks()).isEqualTo(318);
        assertThat(plan.asks(AskKind.COMMITMENT)).isEqualTo(102);
        assertThat(askedOf(plan, "the States of the region")).isEqualTo(150);
        assertThat(askedOf(plan, "other international allies and international organizations"))
                .isEqualTo(66);
        assertThat(plan.lists()).allSatisfy(list -> assertThat(list.asks())
                .extracting(ReadAsk::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, list.asks().size()).boxed().toList()));
        assertThat(plan.lists()).extracting(ReadAskList::chapter).contains("I", "II", "III", "IV", "V", "VI");
        assertThat(plan.doubts()).isEmpty();
    }

    @Test
    void theRecommendationsOfTheReportAreForThreeKindsOfAddressee() throws IOException {
        var report = read("report-in-search-of-safety-2020.txt");

        assertThat(report.asks()).isEqualTo(12);
        assertThat(report.lists()).extracting(ReadAskList::addressee).hasSize(3).doesNotContain("");
        assertThat(report.doubts()).isEmpty();
        assertThat(report.lists().stream()
                        .flatMap(
                                list -> list.asks().stream().map(ask -> AskAddressees.of(list.addressee(), ask.text())))
                        .filter(addressees -> addressees.size() == 3))
                .hasSize(1);
    }

    private static int askedOf(ReadPlan plan, String addressee) {
        return plan.lists().stream()
                .filter(list ->
                        list.kind() == AskKind.DEMAND && list.addressee().equals(addressee))
                .mapToInt(list -> list.asks().size())
                .sum();
    }

    private static ReadPlan read(String name) throws IOException {
        var file = SEEDS.resolve(name);
        assumeTrue(Files.isReadable(file), "The real papers are not here.");
        return PlanReader.read(Files.readString(file));
    }
}
