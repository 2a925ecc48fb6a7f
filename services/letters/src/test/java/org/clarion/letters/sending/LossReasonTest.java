package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossReasonTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1, ADDRESS",
        "5.1.2, ADDRESS",
        "5.1.10, ADDRESS",
        "5.1.8, RULES",
        "5.2.2, MAILBOX",
        "SMTP 552 5.2.3, RULES",
        "4.4.1, ROUTE",
        "5.3.0, ROUTE",
        "5.6.0, RULES",
        "5.7.1, RULES",
        "5.0.0, UNSAID",
        "SMTP 550 5.7.26, RULES",
        "SMTP 550 5.1.1, ADDRESS",
        "SMTP 550, REFUSED",
        "SMTP 451, BUSY",
        "SMTP 451 4.7.1, BUSY",
        "The mail server could not be reached, BUSY",
        "Mail to minedu.example.org is not allowed by the operator, OPERATOR",
        "The sheet has no address for this official any more, NO_ADDRESS",
        "no idea, UNSAID",
        ", UNSAID"
    })
    void aPolicyIsNotAnUnknownMailbox(String noted, LossReason why) {
        assertThat(LossReason.of(noted)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "SMTP 550 5.7.1, true",
        "SMTP 554, true",
        "SMTP 421 4.7.0, true",
        "SMTP 550, false",
        "SMTP 550 5.1.1, false",
        "SMTP 452 4.2.2, false",
        "The mail server could not be reached, false",
        "Its official had agreed before its turn came, false"
    })
    void aBlockIsARuleOfTheServerAndNoMistakeOfTheAddress(String noted, boolean block) {
        assertThat(LossReason.isBlock(noted)).isEqualTo(block);
    }

    @Test
    void anActionThatEndedIsNobodysFault() {
        assertThat(LossReason.of(LossReason.ACTION_ENDED)).isEqualTo(LossReason.ENDED);
    }
}
