package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedDomainTest {

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmail.con, gmail.com",
        "gmial.con, gmail.com",
        "gmal.com, gmail.com",
        "gmaill.com, gmail.com",
        "GMAIL.CO, gmail.com",
        "gmail.cm, gmail.com",
        "hotmial.com, hotmail.com",
        "hotmail.cmo, hotmail.com",
        "hotmal.es, hotmail.es",
        "yaho.com, yahoo.com",
        "yahooo.co.uk, yahoo.co.uk",
        "outlok.com, outlook.com",
        "iclod.com, icloud.com",
        "protonmial.com, protonmail.com",
        "gmx.nett, gmx.net"
    })
    void asksAboutWhatIsNearlyACommonDomain(String typed, String meant) {
        assertThat(MistypedDomain.meant(new Address("Amina.O+x@" + typed))).contains(new Address("Amina.O+x@" + meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com", "ymail.com", "mail.com", "email.com", "gmx.at", "yahoo.com.pe", "yahoo.pe", "hotmail.ch",
                "live.no", "example.org", "gmail.example.org", "amnesty.org", "uni.edu", "gma.com", "web.org", "mac.org"
            })
    void leavesAloneWhatMayWellBeSo(String typed) {
        assertThat(MistypedDomain.meant(new Address("amina@" + typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gmail.com, true",
        "yahoo.pe, true",
        "Hotmail.CH, true",
        "gmail.co, false",
        "gmail.example.org, false",
        "amnesty.org, false",
        "gmial.com, false",
        "example.pe, false"
    })
    void aMailboxThatAnybodyMayHaveIsNoOrganisationsOwn(String domain, boolean anybodys) {
        assertThat(MistypedDomain.isForAnybody(new Address("amina@" + domain))).isEqualTo(anybodys);
    }
}
