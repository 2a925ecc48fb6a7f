package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clarion.urgentactions.staff.PasswordRule.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> NOOR = List.of("noor", "Bakker", "noor.bakker");
    private static final HouseWords HOUSE = new HouseWords("Clarion", "http://localhost:8080");

    @ParameterizedTest
    @ValueSource(strings = {"", "local-demo", "Tr0ub4dor&3"})
    void lessThanTwelveCharactersAreTooShort(String short_) {
        assertThat(PasswordRule.weakness(short_, NOOR, HOUSE)).contains(Weakness.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaa", "iloveyou2020!"})
    void whatManyUseIsGuessedEasily(String common) {
        assertThat(PasswordRule.weakness(common, NOOR, HOUSE)).contains(Weakness.EASILY_GUESSED);
    }

    @Test
    void onesOwnNameIsTriedFirst() {
        assertThat(PasswordRule.weakness("seven tall bakkers swim", NOOR, HOUSE))
                .contains(Weakness.YOUR_OWN_NAME);
    }

    @Test
    void whatStandsBehindTheLastByteOfBcryptWouldBeNoPartOfIt() {
        assertThat(PasswordRule.weakness("á lantern under nine rivers ".repeat(3), NOOR, HOUSE))
                .contains(Weakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lantern under nine rivers", "ocho faroles bajo el muelle", "vG7kq2mzXw9p", "写信给监狱里的他们每一天都要写"})
    void severalWordsAreTakenWithoutDigitsOrSigns(String good) {
        assertThat(PasswordRule.weakness(good, NOOR, HOUSE)).isEmpty();
    }
}
