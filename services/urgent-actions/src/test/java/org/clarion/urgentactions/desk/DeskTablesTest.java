package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clarion.testkit.PhoneTables;
import org.junit.jupiter.api.Test;

class DeskTablesTest {

    @Test
    void noTableLosesAColumnOnAPhone() {
        assertThat(PhoneTables.cutOff(Path.of("src/main/resources/templates"))).isEmpty();
    }
}
