package org.clarion.supporters.organisations.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.supporters.organisations.bringing.SignatoryList.Signatory;
import org.junit.jupiter.api.Test;

class SignatoryListTest {

    @Test
    void namesStandBelowTheirCountries() {
        var list = SignatoryList.read("""
                Signatories of the coalition:

                Regional
                Lakes Beyond Borders (LBB)

                Costa Rica:
                • Casa de los Ríos
                2. Centro de Paz - CEPAX
                República Dominicana
                Voces del
                Manglar
                """);

        assertThat(list.signatories())
                .containsExactly(
                        new Signatory(4, "Lakes Beyond Borders", "LBB", ""),
                        new Signatory(7, "Casa de los Ríos", "", "CR"),
                        new Signatory(8, "Centro de Paz", "CEPAX", "CR"),
                        new Signatory(11, "Voces del Manglar", "", "DO"));
        assertThat(list.leftOut()).containsExactly("Signatories of the coalition:");
    }
}
