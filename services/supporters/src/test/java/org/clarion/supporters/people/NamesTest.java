package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "Inés Ñandú-O'Neill", "李雷", "عمر", "J. R. (Rosa)", "X"})
    void takesWhatPeopleAreCalled(String name) {
        assertThat(Names.isPlausible(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1",
                "-2",
                "@sum",
                "http://evil.example",
                "www.evil.example",
                "cheap-pills.com",
                "12345",
                "Amina\nBcc: x",
                "Amina\u2028x",
                "\u202eanimA"
            })
    void refusesWhatRobotsAndSpreadsheetsActOn(String name) {
        assertThat(Names.isPlausible(name)).isFalse();
    }

    @Test
    void hasAnEnd() {
        assertThat(Names.isPlausible("ñ".repeat(100))).isTrue();
        assertThat(Names.isPlausible("ñ".repeat(101))).isFalse();
    }

    @Test
    void isTidied() {
        assertThat(Names.tidy("  Amina ")).contains("Amina");
        assertThat(Names.tidy("   ")).isEmpty();
        assertThat(Names.tidy(null)).isEmpty();
    }
}
