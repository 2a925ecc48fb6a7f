package org.clarion.proof;

import org.clarion.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void thisModuleKeepsTheHouseRules() {
        HouseRules.check("org.clarion.proof");
    }
}
