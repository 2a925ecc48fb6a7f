package org.clarion.urgentactions.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.clarion.contracts.Sheet.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InDangerTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "3, 3, 0", "4, 2, 2", "15, 2, 13"})
    void upToThreeAreNamedAndOfMoreTheFirstTwo(int people, int named, int others) {
        var inDanger = InDanger.of(people(people));

        assertThat(inDanger.named()).hasSize(named);
        assertThat(inDanger.others()).isEqualTo(others);
        assertThat(inDanger.isAnybody()).isEqualTo(people > 0);
    }

    private static List<Subject> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Subject("Person " + i, null))
                .toList();
    }
}
