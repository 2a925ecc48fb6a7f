package org.clarion.localrun.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedLinesTest {

    private static final String TEXT =
            "You will \r\nlog in as noor.\r\n\r\n   https://clarion.example\r\n-- \r\nClarion\r\n";

    @Test
    void linesThatMayBeJoinedAre() {
        assertThat(FlowedLines.joined("text/plain; charset=UTF-8; format=flowed", TEXT))
                .isEqualTo("You will log in as noor.\n\n  https://clarion.example\n-- \nClarion\n");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(FlowedLines.joined("text/plain; charset=UTF-8", TEXT)).isEqualTo(TEXT);
    }
}
