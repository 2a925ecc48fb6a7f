package org.clarion.urgentactions.papers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class PaperFormTest {

    @Test
    void whatIsPastedUnseenIsGoneAndItsLinesStay() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("title.en", "Open\u0000 the\u0002 bridge\uFFFE");
        fields.putSingle("text.en", " One.\r\n\r\nTwo\u000bthree.\f\tFour \uD83C\uDF0D. \uD83C");

        var form = PaperForm.posted(fields);

        assertThat(form.get("title.en")).isEqualTo("Open the bridge");
        assertThat(form.get("text.en")).isEqualTo("One.\n\nTwo\nthree.\n\tFour \uD83C\uDF0D.");
    }
}
