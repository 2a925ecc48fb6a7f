package org.clarion.supporters.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "PT20M, one hour, una hora",
        "PT36H, 36 hours, 36 horas",
        "PT24H, one day, un día",
        "P7D, 7 days, 7 días",
        "P365D, one year, un año",
        "P1095D, 3 years, 3 años",
        "P1000D, '1,000 days', 1.000 días"
    })
    void whatIsConfiguredIsSaidInWords(Duration span, String english, String spanish) {
        assertThat(Terms.inWords(span, "en")).isEqualTo(english);
        assertThat(Terms.inWords(span, "es")).isEqualTo(spanish);
    }
}
