package org.clarion.supporters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clarion.mail.Address;
import org.clarion.supporters.people.Wish;
import org.junit.jupiter.api.Test;

class PersonLineTest {

    @Test
    void isReadAsAtEveryOtherDoorAndKeepsJoiners() {
        var line = new PersonLine(Map.of(
                PersonColumn.EMAIL, "Reza <mailto:reza@example.org>;",
                PersonColumn.FIRST_NAME, "محمد\u200cرضا",
                PersonColumn.LAST_NAME, "کریم\u200cنیا\u200d",
                PersonColumn.COUNTRY, "Perú",
                PersonColumn.LANGUAGE, "ES"));

        assertThat(line.refusal()).isNull();
        assertThat(PersonLine.of(line.cells()).wish("Film night", "en"))
                .isEqualTo(new Wish(
                        new Address("reza@example.org"), "محمد\u200cرضا کریم\u200cنیا", "PE", "es", "list/Film night"));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(new PersonLine(Map.of(PersonColumn.NAME, "Amina")).refusal()).isEqualTo(LineRefusal.EMAIL);
        assertThat(new PersonLine(Map.of(PersonColumn.EMAIL, "a@example.org", PersonColumn.NAME, "www.spam.example"))
                        .refusal())
                .isEqualTo(LineRefusal.NAME);
        assertThat(new PersonLine(Map.of(PersonColumn.EMAIL, "a@example.org", PersonColumn.COUNTRY, "Atlantis"))
                        .refusal())
                .isEqualTo(LineRefusal.COUNTRY);
    }
}
