package org.clarion.supporters.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clarion.testkit.PhoneTables;
import org.junit.jupiter.api.Test;

class SupportersTablesTest {

    @Test
    void noColumnIsCutOffOnAPhone() {
        assertThat(PhoneTables.cutOff(Path.of("src/main/resources/templates"))).isEmpty();
    }
}
