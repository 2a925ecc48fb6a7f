package org.clarion.actionreports;

import org.clarion.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void followsTheHouseRules() {
        HouseRules.checkService("org.clarion.actionreports");
    }
}
