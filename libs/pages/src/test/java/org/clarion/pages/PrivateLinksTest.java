package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateLinksTest {

    private final PrivateLinks links = new PrivateLinks(key('a'));
    private final UUID report = UUID.randomUUID();

    @Test
    void leadsBackToTheReportAndIsAlwaysTheSame() {
        assertThat(links.read(links.token(report))).contains(report);
        assertThat(links.token(report)).isEqualTo(links.token(report)).hasSize(43);
    }

    @Test
    void nobodyMakesOneForTheReportOfSomebodyElse() {
        var mine = Base64.getUrlDecoder().decode(links.token(report));
        for (int place = 0; place < mine.length; place++) {
            var changed = mine.clone();
            changed[place] ^= 1;
            assertThat(links.read(Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
                    .isEmpty();
        }
        assertThat(new PrivateLinks(key('b')).read(links.token(report))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ")", "=", ">", ".)", "%3E", " ", "and-the-next-word"})
    void whatAMailProgramLeftBehindItChangesNothing(String behind) {
        assertThat(links.read(links.token(report) + behind)).contains(report);
    }

    @Test
    void whatIsNoTokenLeadsNowhere() {
        assertThat(links.read(links.token(report).substring(0, 42))).isEmpty();
        assertThat(links.read("")).isEmpty();
        assertThat(links.read("rosa")).isEmpty();
        assertThat(links.read("_".repeat(43))).isEmpty();
        assertThat(links.read(report.toString())).isEmpty();
    }

    @Test
    void aShortKeyIsFoundAtTheStart() {
        assertThatThrownBy(() -> new PrivateLinks("c2hvcnQ")).hasMessageContaining("clarion.keys.forms");
    }

    private static String key(char letter) {
        return Base64.getUrlEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes());
    }
}
