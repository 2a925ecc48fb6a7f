package org.clarion.actionreports.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionsTest {

    private final Sections sections = Sections.of("Kenya", "Puerto Rico");

    @Test
    void theSpellingWeKnowWins() {
        assertThat(sections.named("kenya")).isEqualTo("Kenya");
        assertThat(sections.named(" PUERTO\t\u00a0rico\n")).isEqualTo("Puerto Rico");
    }

    @Test
    void anAccentMayComeAsALetterOfItsOwn() {
        var apart = "Me\u0301xico";

        assertThat(Sections.of("México").named(apart)).isEqualTo("México");
        assertThat(Sections.of(apart).named("méxico")).isEqualTo("México");
        assertThat(sections.named(apart)).isEqualTo("México");
    }

    @Test
    void anyOtherStaysAsItWasWrittenWithSingleSpaces() {
        assertThat(sections.named("  São   Tomé ")).isEqualTo("São Tomé");
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(sections.named(null)).isNull();
        assertThat(sections.named(" \n ")).isNull();
    }
}
