package org.clarion.vitals;

import org.clarion.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theHouseStyleHolds() {
        HouseRules.check("org.clarion.vitals");
    }
}
