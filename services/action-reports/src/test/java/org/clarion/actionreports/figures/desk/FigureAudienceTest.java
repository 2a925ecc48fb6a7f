package org.clarion.actionreports.figures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class FigureAudienceTest {

    private final Map<String, Figures> countries = new LinkedHashMap<>();

    FigureAudienceTest() {
        countries.put("KE", new Figures(40, 20, 1));
        countries.put("PE", new Figures(4, 4, 0));
        countries.put("ER", new Figures(1, 0, 0));
    }

    @Test
    void nobodyIsRecognisedAmongAFew() {
        var seen = FigureAudience.EVERYBODY.sees(Dimension.COUNTRY, countries);

        assertThat(seen).containsOnlyKeys("KE", FigureAudience.OF_A_FEW);
        assertThat(seen.get(FigureAudience.OF_A_FEW)).isEqualTo(new Figures(5, 4, 0));
    }

    @Test
    void whoWorksWithThemSeesEveryLine() {
        assertThat(FigureAudience.STAFF.sees(Dimension.COUNTRY, countries)).isEqualTo(countries);
    }

    @Test
    void howPeopleActedTellsNothingOfThem() {
        assertThat(FigureAudience.EVERYBODY.sees(Dimension.CHANNEL, countries)).isEqualTo(countries);
    }

    @Test
    void whereAllAreManyNothingIsPutTogether() {
        var many = Map.of("KE", new Figures(40, 20, 1));

        assertThat(FigureAudience.EVERYBODY.sees(Dimension.COUNTRY, many)).isEqualTo(many);
    }
}
