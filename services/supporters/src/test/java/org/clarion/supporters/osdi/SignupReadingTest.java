package org.clarion.supporters.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import org.clarion.mail.Address;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.supporters.osdi.SignupReading.Faulty;
import org.clarion.supporters.osdi.SignupReading.Readable;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.TypingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignupReadingTest {

    private final SignupReading reading = new SignupReading(new ObjectMapper(), (TypingWords) Proxy.newProxyInstance(
            TypingWords.class.getClassLoader(),
            new Class<?>[] {TypingWords.class},
            (words, sentence, shown) -> sentence.getName()));

    @Test
    void readsWhatWeNeedAndPassesOverTheRest() {
        var read = reading.read("""
                {"identifiers": ["mysite:7f31"], "add_tags": ["refugees"],
                 "person": {"given_name": "Rosa", "family_name": "Ñandú", "preferred_language": "es-PE",
                  "email_addresses": [{"address": "old@example.org"}, {"address": "rosa@example.org", "primary": true}],
                  "postal_addresses": [{"locality": "Quito", "country": "ec"}],
                  "custom_fields": {"party": "none of our business"}}}""");

        assertThat(read).isInstanceOfSatisfying(Readable.class, readable -> {
            assertThat(readable.wish())
                    .isEqualTo(new Wish(new Address("rosa@example.org"), "Rosa Ñandú", "EC", "es", "osdi/1"));
            assertThat(readable.identifiers()).containsExactly("mysite:7f31");
        });
    }

    @ParameterizedTest
    @CsvSource({"XK, XK", "UK, GB", "pe, PE", "Perú, PE", "NA, NA", "' ', "})
    void takesACountryAsAtEveryOtherDoor(String written, String code) {
        var read = reading.read("""
                {"person": {"email_addresses": [{"address": "rosa@example.org"}],
                  "postal_addresses": [{"country": "%s"}]}}""".formatted(written));

        assertThat(((Readable) read).wish().country()).isEqualTo(code);
    }

    @Test
    void takesTheFirstSpokenLanguageThatWeWrite() {
        assertThat(language("\"languages_spoken\": [\"qu\", \"es\", \"en\"]")).isEqualTo("es");
        assertThat(language("\"preferred_language\": \"qu\"")).isEqualTo("en");
        assertThat(language("\"preferred_language\": 7")).isEqualTo("en");
    }

    @Test
    void readsNamesAndAddressesAsEveryOtherDoor() {
        var read = reading.read("""
                {"person": {"given_name": "محمد\u200cرضا", "family_name": "کریم\u200cنیا\u200d",
                  "email_addresses": [{"address": "mailto:reza@example.org\u00a0"}]}}""");

        assertThat(((Readable) read).wish())
                .isEqualTo(
                        new Wish(new Address("reza@example.org"), "محمد\u200cرضا کریم\u200cنیا", null, "en", "osdi/1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{}", "{\"person\": []}", "{\"person\": \"Rosa\"}", "not json"})
    void whatIsNoPersonIsFaulty(String body) {
        assertThat(reading.read(body)).isInstanceOf(Faulty.class);
    }

    @Test
    void saysEverythingThatIsToBeMended() {
        var read = reading.read("""
                {"person": {"given_name": "http://spam.example",
                  "email_addresses": [{"address": "a@b.org\\r\\nBcc: x@y.org"}],
                  "postal_addresses": [{"country": "Atlantis"}]}}""");

        assertThat(read).isInstanceOfSatisfying(Faulty.class, faulty -> assertThat(faulty.faults())
                .flatExtracting(OsdiComplaint::properties)
                .containsExactly(
                        "person.email_addresses[0].address",
                        "person.given_name",
                        "person.family_name",
                        "person.postal_addresses[0].country"));
    }

    private String language(String field) {
        var read = (Readable) reading.read(
                "{\"person\": {" + field + ", \"email_addresses\": [{\"address\": \"rosa@example.org\"}]}}");
        return read.wish().language();
    }
}
