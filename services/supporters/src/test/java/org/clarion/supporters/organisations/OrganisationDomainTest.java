package org.clarion.supporters.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.supporters.organisations.OrganisationDomain.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationDomainTest {

    @ParameterizedTest
    @CsvSource({
        "rosa@Manglar.org.ec, manglar.org.ec,",
        "https://www.manglar.org.ec/quienes, manglar.org.ec,",
        "peñas.pe, xn--peas-hqa.pe,",
        "mail.manglar.org.ec, mail.manglar.org.ec,",
        "gmail.com, gmail.com, ANYBODYS",
        "yahoo.com.pe, yahoo.com.pe, ANYBODYS",
        "hotmail.pe, hotmail.pe, ANYBODYS",
        "org.pe, org.pe, TOO_WIDE",
        "nothing, nothing, NO_DOMAIN"
    })
    void aDomainIsAnOrganisationsOwnOrSaysWhyNot(String typed, String value, Fault fault) {
        assertThat(OrganisationDomain.read(typed)).isEqualTo(new OrganisationDomain(value, fault));
    }
}
