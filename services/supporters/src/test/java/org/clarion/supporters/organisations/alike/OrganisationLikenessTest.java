package org.clarion.supporters.organisations.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationLikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SAME_NAME    | Casa de los Ríos                      | CASA DE LOS RIOS
                    SAME_NAME    | Sin Muros A.C.                        | Sin Muros
                    SAME_NAME    | Women's Voice                         | Womens Voice
                    SAME_NAME    | Ríos Vivos                            | RíosVivos
                    SAME_NAME    | Casa de los Ríos (CARI)               | Casa de los Ríos
                    LIKE_NAME    | Manglar Direitos Humanos              | Manglar Diretos Humanos
                    LIKE_NAME    | Observatorio Migratorio               | Obsrevatorio Migratorio
                    LIKE_NAME    | Amnistía de los Ríos                  | Amnesty of the Ríos
                    LIKE_NAME    | Centro por la Justicia y los Derechos | Center for Justice and Rights
                    SAME_ACRONYM | Casa de los Ríos (CARI)               | CARI
                    SAME_ACRONYM | Wide Office on Lake Action            | WOLA
                    SAME_ACRONYM | Rivers House – CARI                   | Casa de los Ríos (CARI)
                    SAME_NAME    | Дом рек                               | Dom rek
                    """)
    void whatIsOneIsFound(LikenessReason reason, String one, String other) {
        assertThat(likeness(one, "", other, "")).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Red de Mujeres del Norte                | Red de Mujeres del Sur
                    Human Rights Watchers                   | Human Rights Defence
                    International Service for Human Rights  | International Commission of Jurists
                    Servicio a Refugiados                   | Servicio a Refugiados de la Costa Norte
                    Lakes International                     | Lakes International Chile
                    Comisión Nacional de Derechos de Rivera | Comisión Provincial de Derechos de Salto
                    Universidad de la Costa                 | Universidad de la Sierra
                    """)
    void whatIsTwoIsNotTakenForOne(String one, String other) {
        assertThat(likeness(one, "", other, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CL,PE,false", "CL,CL,true", "CL,'',true"})
    void oneAcronymInTwoCountriesSaysNothing(String one, String other, boolean same) {
        assertThat(likeness("Casa Roja (CDH)", one, "Comité del Delta (CDH)", other)
                        .isPresent())
                .isEqualTo(same);
    }

    private static Optional<LikenessReason> likeness(String one, String country, String other, String otherCountry) {
        return OrganisationTraits.of(entry(one, country)).likeness(OrganisationTraits.of(entry(other, otherCountry)));
    }

    private static OrganisationEntry entry(String name, String country) {
        return new OrganisationEntry(
                List.of(OrganisationName.of("es", name)), "", List.of(), "", country, OrganisationKind.NGO, false);
    }
}
