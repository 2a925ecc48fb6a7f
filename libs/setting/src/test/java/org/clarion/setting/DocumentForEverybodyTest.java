package org.clarion.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clarion.testkit.PdfUa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that our documents are made of can be read by whoever does not see it, as veraPDF judges. */
class DocumentForEverybodyTest {

    /** One grey pixel. */
    private static final String PICTURE = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Actions</h1><h2>Open</h2><h3>Peru</h3><p>A paragraph with <em>weight</em> and <strong>more</strong>.</p>",
                "<ul><li>One</li><li>Two</li></ul><ol><li>First</li></ol>",
                "<dl><dt>Number</dt><dd>41/26</dd></dl>",
                "<p>See <a href=\"https://clarion.example.org/actions/1\" title=\"The action\">the action</a>.</p>",
                "<p>A picture: <img src=\"" + PICTURE + "\" alt=\"Grey\" width=\"20\" height=\"20\"/></p>",
                "<blockquote><p>Quoted.</p></blockquote><hr/><p class=\"lines\">One\nTwo</p><div class=\"together\">Box</div>"
            })
    void itsPartsAreTagged(String body) {
        assertThat(broken(body)).isEmpty();
    }

    @Test
    void aTableOverManyPagesIsTagged() {
        var rows = "<tr><th scope=\"row\">Lima</th><td>School</td><td class=\"figure\">120</td></tr>".repeat(120);
        var table = "<h1>Figures</h1><table><caption>By town</caption><thead><tr><th scope=\"col\">Town</th>"
                + "<th scope=\"col\">What</th><th scope=\"col\" class=\"figure\">How many</th></tr></thead><tbody>"
                + rows
                + "</tbody></table>";
        var printed = typesetter.set(page(table), Paper.A4);

        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(PdfUa.broken(printed.pdf())).isEmpty();
    }

    private List<String> broken(String body) {
        return PdfUa.broken(typesetter.set(page(body), Paper.A4).pdf());
    }

    private static String page(String body) {
        return "<html lang=\"en\"><head><title>A title</title></head><body>%s</body></html>".formatted(body);
    }
}
