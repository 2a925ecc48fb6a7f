package org.clarion.setting;

import org.clarion.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void followsTheHouseRules() {
        HouseRules.check("org.clarion.setting");
    }
}
