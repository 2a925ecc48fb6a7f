package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final String LOG_OUT =
            "<form action=\"/desk/logout\"><input type=\"hidden\" name=\"form\" value=\"a\"></form>";
    private static final String JOIN =
            "<form action=\"/join\"><input type=\"hidden\" name=\"form\" value=\"b\"></form>";

    @Test
    void theTokenIsThatOfTheMainPart() {
        assertThat(Browser.token(LOG_OUT + "<main id=\"main\">" + JOIN + "</main>"))
                .isEqualTo("b");
        assertThat(Browser.token(JOIN)).isEqualTo("b");
        assertThatThrownBy(() -> Browser.token(LOG_OUT + "<main id=\"main\"></main>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no form");
    }

    @Test
    void fieldsHoldWhatThePageShows() {
        assertThat(Browser.fields("""
                <input type="hidden" name="version" value="3"><input id="name" name="name" value="Amina &amp; Rosa">
                <textarea id="text" name="text">
                Dear &quot;Minister&quot;</textarea>
                <input type="checkbox" id="consent" name="consent" value="yes" checked>
                <select id="country"><option value="KE">Kenya</option><option value="PE" selected>Peru</option></select>"""))
                .containsEntry("version", "3")
                .containsEntry("name", "Amina & Rosa")
                .containsEntry("text", "Dear \"Minister\"")
                .containsEntry("consent", "yes")
                .containsEntry("country", "PE");
    }
}
