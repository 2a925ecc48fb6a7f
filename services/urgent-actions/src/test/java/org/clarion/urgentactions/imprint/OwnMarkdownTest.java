package org.clarion.urgentactions.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMarkdownTest {

    @ParameterizedTest
    @CsvSource({"# We,<h2>We</h2>", "## We,<h3>We</h3>", "###### We,<h6>We</h6>"})
    void headingsStandBelowThePagesOwn(String written, String read) {
        assertThat(OwnMarkdown.html(written).strip()).isEqualTo(read);
    }

    @Test
    void nothingInItRunsOrIsFetched() {
        assertThat(
                        OwnMarkdown.html(
                                "<script>alert(1)</script>\n\n[ask](javascript:alert(1)) ![our *house*](https://elsewhere.example/p.png)"))
                .doesNotContain("<script", "javascript:", "<img", "elsewhere")
                .contains("&lt;script&gt;", "our <em>house</em>");
    }

    @Test
    void alinkIsALink() {
        assertThat(OwnMarkdown.html("[Ask us](mailto:help@clarion.example)"))
                .contains("<a rel=\"nofollow\" href=\"mailto:help@clarion.example\">Ask us</a>");
    }
}
