package org.clarion.urgentactions.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.reading.PaperDoubt;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoPaperTest {

    @ParameterizedTest
    @EnumSource
    void isReadWithoutADoubtButItsDayInBothLanguages(DemoPaper paper) {
        for (var language : new String[] {"en", "es"}) {
            var read = paper.read(language);

            assertThat(read.language()).isEqualTo(language);
            assertThat(read.doubts()).extracting(PaperDoubt::kind).containsOnly(Kind.NO_DATE);
            assertThat(read.quotes()).isNotEmpty().allMatch(quote -> quote.speaker()
                    .equals("Elena Ejemplo"));
            assertThat(read.leftOver()).isEmpty();
        }
        assertThat(paper.read("es").kind()).isEqualTo(paper.read("en").kind());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyRealIsReachedByIt(DemoPaper paper) {
        assertThat(paper.entry().contact())
                .isIn(
                        ContactEntry.NOBODY,
                        new ContactEntry("Elena Ejemplo", "+44 20 7946 0107", "press@clarion.example", true));
    }
}
