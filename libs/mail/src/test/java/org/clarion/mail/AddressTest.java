package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina@example.org", "a.b+alerts@mail.example.co.ke", "O'Neill@example.ie", "x@xn--bcher-kva.example",
                "_noor@example.org", "rosa-maria@example.com.pe", "CARLOS@EXAMPLE.ORG", "a_b.c~d@e-f.example"
            })
    void takesOrdinaryAddressesAsTheyAre(String typed) {
        assertThat(Address.parse(typed)).map(Address::value).contains(typed);
    }

    @ParameterizedTest
    @MethodSource("org.clarion.mail.Hostile#addresses")
    void refusesEverythingThatIsMoreThanOneAddress(String hostile) {
        assertThat(Address.parse(hostile)).isEmpty();
        assertThatThrownBy(() -> new Address(hostile)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgivesBlanksAroundIt() {
        assertThat(Address.parse("  amina@example.org ")).contains(new Address("amina@example.org"));
    }

    @Test
    void hasOneFormForAllSpellings() {
        assertThat(new Address("Amina@Example.ORG").normalised()).isEqualTo("amina@example.org");
        assertThat(new Address("Amina@Example.ORG").domain()).isEqualTo("example.org");
    }

    @Test
    void isNotAnswerToNothing() {
        assertThat(Address.parse(null)).isEmpty();
        assertThat(Address.parse("")).isEmpty();
    }

    @Test
    void keepsItsNameOutOfLogs() {
        assertThat(new Address("amina@example.org")).hasToString("…@example.org");
        assertThatThrownBy(() -> new Address("amina at example")).hasMessageNotContaining("amina");
    }
}
