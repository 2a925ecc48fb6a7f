package org.clarion.supporters.inquiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clarion.testkit.StaffActNames;
import org.junit.jupiter.api.Test;

class InquiryActNamesTest {

    @Test
    void everyActOnRecordHasANameInEveryLanguage() {
        assertThat(StaffActNames.missing(Path.of("src/main/java"), Path.of("src/main/resources")))
                .isEmpty();
    }
}
