package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void refusesEverythingThatIsMoreThanOneAddress() {
        assertThat(Hostile.addresses()).isNotEmpty().allSatisfy(hostile -> {
            assertThat(Address.parse(hostile)).isEmpty();
            assertThatThrownBy(() -> new Address(hostile)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void forgivesBlanksAroundIt() {
        assertThat(Address.parse("  amina@example.org ")).contains(new Address("amina@example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "Amina@Example.ORG, amina@example.org",
        "amina+clarion@example.org, amina@example.org",
        "amina.otieno@example.org, amina.otieno@example.org",
        "A.m.i.n.a+alerts@GoogleMail.com, amina@gmail.com",
        "amina@gmail.com, amina@gmail.com",
        "amina.otieno@gmail.com.example.org, amina.otieno@gmail.com.example.org",
        "rosa@bücher.example, rosa@xn--bcher-kva.example",
        "rosa@BU\u0308CHER.example, rosa@xn--bcher-kva.example",
        "rosa@XN--BCHER-KVA.example, rosa@xn--bcher-kva.example",
        "rosa@straße.example, rosa@xn--strae-oqa.example",
        "rosa@例子.中国, rosa@xn--fsqu00a.xn--fiqs8s",
        "_+a@example.org, _@example.org"
    })
    void spellingsOfOneMailboxAreOnePerson(String typed, String person) {
        assertThat(new Address(typed).normalised()).isEqualTo(person);
        assertThat(new Address(person).normalised()).isEqualTo(person);
    }

    @Test
    void isKeptAsTypedAndWrittenToSo() {
        var typed = new Address("A.m.ina+alerts@Gmail.com");

        assertThat(typed.value()).isEqualTo("A.m.ina+alerts@Gmail.com");
        assertThat(typed.onTheWire()).isEqualTo("A.m.ina+alerts@Gmail.com");
        assertThat(new Address("Rosa@bücher.example").onTheWire()).isEqualTo("Rosa@xn--bcher-kva.example");
    }

    @Test
    void isKnownUnderTheFormThatHeldBeforeToo() {
        assertThat(new Address("A.mina@gmail.com").forms()).containsExactly("amina@gmail.com", "a.mina@gmail.com");
        assertThat(new Address("Amina@example.org").forms()).containsExactly("amina@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa@exam\u200bple.bücher", "rosa@bücher.orgä", "rosa@-bücher.example", "rosa@ü..example"})
    void aDomainOfLettersIsADomain(String odd) {
        assertThat(Address.parse(odd)).isEmpty();
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

    @Test
    void isAsLongAsRfc5321AllowsAndNoLonger() {
        var domain = ("d".repeat(60) + ".").repeat(3) + "org"; // 186
        var longest = "a".repeat(64) + "@" + domain;
        var filled = "a".repeat(64) + "@bb." + domain;

        assertThat(Address.parse(longest)).isPresent();
        assertThat(Address.parse("a" + longest)).isEmpty();
        assertThat(filled).hasSize(254);
        assertThat(Address.parse(filled)).isPresent();
        assertThat(Address.parse("a".repeat(64) + "@bbb." + domain)).isEmpty();
        assertThat(Address.parse(" ".repeat(254) + filled)).isPresent();
        assertThat(Address.parse(" ".repeat(255) + filled)).isEmpty();
    }

    @Test
    void isCountedAsItTravels() {
        var domain = ("d".repeat(60) + ".").repeat(3) + "org";
        var longest = new Address("a".repeat(53) + "@bücher." + domain); // xn--bcher-kva is seven longer

        assertThat(longest.onTheWire()).hasSize(254);
        assertThat(Address.parse("a" + longest.value())).isEmpty();
    }

    @Test
    void hasAPartBeforeTheAt() {
        assertThat(Address.parse("@example.org")).isEmpty();
        assertThat(Address.parse("a@example.org")).isPresent();
    }

    @Test
    void inSmallLettersItIsTheSameMailbox() {
        assertThat(new Address("Rosa.Q+Ua@BÜCHER.example").inSmallLetters())
                .isEqualTo("rosa.q+ua@xn--bcher-kva.example");
    }
}
