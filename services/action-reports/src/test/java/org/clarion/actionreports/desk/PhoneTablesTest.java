package org.clarion.actionreports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clarion.testkit.PhoneTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"checking", "counts", "files", "hearing", "screening", "showing", "sweeping", "webhooks"})
    void noColumnIsCutOffOnAPhone(String room) {
        assertThat(PhoneTables.cutOff(Path.of("src/main/resources/templates", room)))
                .isEmpty();
    }
}
