package org.clarion.urgentactions.staff.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecoveryCodesTest {

    private static final int ENOUGH_FOR_A_PLAIN_HASH = 112;

    @Inject
    RecoveryCodes codes;

    @Inject
    DeskPeople people;

    /** Each place holds any of the signs that were ever seen there, or more. */
    @Test
    void aCodeIsOneOfSoManyThatNobodyTriesThemAll() {
        var many = Stream.generate(RecoveryCode::random).limit(2000).toList();

        var places = many.getFirst().length();
        var bits = 0.0;
        for (var at = 0; at < places; at++) {
            var place = at;
            var signs = many.stream().map(code -> code.charAt(place)).distinct().count();
            bits += Math.log(signs) / Math.log(2);
        }

        assertThat(bits).isGreaterThanOrEqualTo(ENOUGH_FOR_A_PLAIN_HASH);
        assertThat(many).doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsReadFromPaperInGroupsOfFour() {
        assertThat(RecoveryCode.random()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){5}");
    }

    @ParameterizedTest
    @CsvSource({"k7qd-m2xw-9fhj, K7QD m2xw 9fhj", "k7qdm2-xw9fhj-p4rt6v, k7qdm2xw9fhjp4rt6v"})
    void aCodePrintedBeforeTheyWereLongerOpensAllTheSame(String printed, String typed) {
        var noor = people.member("noor", Roles.CAMPAIGNER);

        var used = QuarkusTransaction.requiringNew().call(() -> {
            codes.persist(new RecoveryCode(noor, printed));
            return codes.use(noor, typed, Instant.now());
        });

        assertThat(used).isTrue();
    }
}
