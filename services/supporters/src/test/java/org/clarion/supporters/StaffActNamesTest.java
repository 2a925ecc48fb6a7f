package org.clarion.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clarion.testkit.StaffActNames;
import org.junit.jupiter.api.Test;

class StaffActNamesTest {

    @Test
    void everyActOnRecordHasANameInBothLanguages() {
        assertThat(StaffActNames.missing(Path.of("src/main/java"), Path.of("src/main/resources")))
                .isEmpty();
    }
}
