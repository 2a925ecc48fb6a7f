package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLinksTest {

    private final ContactLinks links = new ContactLinks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(202) 833-9860          | US | tel:+1-202-833-9860",
                "202-555-0147            | US | tel:+1-202-555-0147",
                "+1 202 833 9860         | PE | tel:+1-202-833-9860",
                "01 311 3900             | PE | tel:+51-1-3113900",
                "020 7219 3000           | GB | tel:+44-20-7219-3000",
                "0043 1 531 15           | DE | tel:+43-1-53115",
                "011-44-20-7219-3000     | PE | tel:+44-20-7219-3000",
                "00 51 1 311 3900        | US | tel:+51-1-3113900",
                "011 4331-1234           | AR | tel:+54-11-4331-1234",
                "(212) 555-0100 ext. 12  | US | tel:+1-212-555-0100;ext=12",
                "202 833 9860 / 202 833 9869 | US | tel:+1-202-833-9860",
                "Tel. 202 833 9860       | US | tel:+1-202-833-9860"
            })
    void aNumberIsDialledWithItsCountrysCode(String number, String country, String link) {
        assertThat(links.phone(number, country)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "", "none known", "105", "javascript:alert(1)"})
    void whatCannotBeDialledFromElsewhereStaysText(String number) {
        assertThat(links.phone(number, "PE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "premier@pcm.example, mailto:premier@pcm.example",
        "a%b@c.example, mailto:a%25b@c.example",
        "a@b.example?bcc=x@y.example, ''",
        "n/a, ''"
    })
    void anAddressOpensTheMailProgram(String address, String link) {
        assertThat(links.mail(address)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.com/premier, https://x.com/premier",
        "x.com/premier, https://x.com/premier",
        "www.facebook.com/premier, https://www.facebook.com/premier",
        "premier.bsky.social, https://bsky.app/profile/premier.bsky.social",
        "@premier@social.example, https://social.example/@premier",
        "@premier, ''",
        "premier, ''",
        "javascript:alert(1), ''",
        "evil.example/x.com/premier, ''"
    })
    void aHandleLeadsToItsPageOnlyWhereTheNetworkIsKnown(String handle, String link) {
        assertThat(links.social(handle)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.gob.example/contacto, https://www.gob.example/contacto",
        "www.gob.example/contacto, https://www.gob.example/contacto",
        "Jirón Ejemplo 100, ''",
        "Lima, ''",
        "https://a.example/ x, ''"
    })
    void aWebFormIsALink(String line, String link) {
        assertThat(links.web(line)).isEqualTo(link);
    }
}
