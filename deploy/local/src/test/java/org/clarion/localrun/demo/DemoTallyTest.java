package org.clarion.localrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DemoTallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void eachIsOfADayOnWhichPeopleActed() {
        assertThat(DemoTally.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(tally -> assertThat(tally.about().days(TODAY)).contains(TODAY.minusDays(tally.daysAgo())));
    }

    /** Counted twice, the desk would know it by these four. */
    @Test
    void noTwoAreOfOneNameAndDay() {
        assertThat(DemoTally.all().stream().map(tally -> tally.about() + tally.name() + tally.daysAgo()))
                .doesNotHaveDuplicates();
    }

    @Test
    void figuresStandInTheRowOfTheOfficial() {
        var tally = DemoTally.all().getFirst();

        var typed = tally.typed(TODAY, "a-minister");

        assertThat(typed.stream().filter(field -> field.getKey().equals("cell")).map(field -> field.getValue()))
                .hasSameSizeAs(Arrays.asList(tally.figures().split(",")))
                .allMatch(cell -> cell.matches("a-minister\\.(POST|EMAIL|PHONE|FAX|SOCIAL)"));
    }
}
