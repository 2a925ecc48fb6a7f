package org.clarion.urgentactions.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.junit.jupiter.api.Test;

class AskedAudienceTest {

    @Test
    void nothingChosenIsWhatThePageBeginsWith() {
        assertThat(AskedAudience.read(Map.of(), TellingWay.NOBODY).choice()).isEqualTo(TellingChoice.NOBODY);
        assertThat(AskedAudience.read(tell("EVERYBODY AND THE DOG"), TellingWay.NETWORK)
                        .choice())
                .isEqualTo(TellingChoice.NETWORK);
    }

    @Test
    void aFormOfBeforeThereWasAChoiceMeansTheAlerted() {
        assertThat(AskedAudience.read(tell("yes"), TellingWay.NOBODY).choice()).isEqualTo(TellingChoice.ALERTED);
    }

    @Test
    void languagesAndCountriesNarrowTheNetwork() {
        var spanish = asked("LANGUAGES", AskedAudience.LANGUAGE, "es", "xx").choice();
        var andes =
                asked("COUNTRIES", AskedAudience.COUNTRY, "PE", "ZZ", "peru").choice();

        assertThat(spanish.to()).isEqualTo(Audience.NETWORK);
        assertThat(spanish.only()).isEqualTo(new Narrowing(false, List.of("es"), List.of()));
        assertThat(andes.only()).isEqualTo(new Narrowing(false, List.of(), List.of("PE", "ZZ")));
        assertThat(AskedAudience.read(tell("ACTED"), TellingWay.NETWORK)
                        .choice()
                        .only())
                .isEqualTo(new Narrowing(true, List.of(), List.of()));
    }

    @Test
    void whatDoesNotFitTogetherDecidesNothing() {
        var nowhere = asked("COUNTRIES", AskedAudience.COUNTRY);
        var beside = asked("NETWORK", AskedAudience.COUNTRY, "PE");

        assertThat(nowhere.problem()).contains(AudienceProblem.NO_COUNTRY);
        assertThat(asked("LANGUAGES", AskedAudience.LANGUAGE).problem()).contains(AudienceProblem.NO_LANGUAGE);
        assertThat(beside.problem()).contains(AudienceProblem.TICKED_BESIDE);
        assertThatThrownBy(nowhere::choice).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(beside::choice).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasDecidedIsChosenAgainInTheForm() {
        for (var asked : List.of(
                AskedAudience.of(TellingWay.NOBODY),
                AskedAudience.of(TellingWay.NETWORK),
                AskedAudience.of(TellingWay.ACTED),
                asked("LANGUAGES", AskedAudience.LANGUAGE, "es"),
                asked("COUNTRIES", AskedAudience.COUNTRY, "CL", "PE"))) {
            assertThat(AskedAudience.of(asked.choice())).isEqualTo(asked);
        }
    }

    private static Map<String, List<String>> tell(String way) {
        return Map.of(AskedAudience.TELL, List.of(way));
    }

    private static AskedAudience asked(String way, String field, String... ticked) {
        return AskedAudience.read(Map.of(AskedAudience.TELL, List.of(way), field, List.of(ticked)), TellingWay.NETWORK);
    }
}
