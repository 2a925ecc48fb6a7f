package org.clarion.actionreports.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final Map<String, Figures> countries = new LinkedHashMap<>();

    AudienceTest() {
        countries.put("KE", new Figures(40, 20, 1));
        countries.put("PE", new Figures(4, 4, 0));
        countries.put("ER", new Figures(1, 0, 0));
    }

    @Test
    void nobodyIsRecognisedAmongAFew() {
        var seen = Audience.EVERYBODY.sees(Dimension.COUNTRY, countries);

        assertThat(seen).containsOnlyKeys("KE", Audience.OF_A_FEW);
        assertThat(seen.get(Audience.OF_A_FEW)).isEqualTo(new Figures(5, 4, 0));
    }

    @Test
    void whoWorksWithThemSeesEveryLine() {
        assertThat(Audience.STAFF.sees(Dimension.COUNTRY, countries)).isEqualTo(countries);
    }

    @Test
    void howPeopleActedTellsNothingOfThem() {
        assertThat(Audience.EVERYBODY.sees(Dimension.CHANNEL, countries)).isEqualTo(countries);
    }

    @Test
    void whereAllAreManyNothingIsPutTogether() {
        var many = Map.of("KE", new Figures(40, 20, 1));

        assertThat(Audience.EVERYBODY.sees(Dimension.COUNTRY, many)).isEqualTo(many);
    }
}
