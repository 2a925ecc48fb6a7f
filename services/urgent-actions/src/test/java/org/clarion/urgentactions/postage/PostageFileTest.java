package org.clarion.urgentactions.postage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.urgentactions.filing.EntryCheck;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;
import org.clarion.urgentactions.postage.PostageFault.Kind;
import org.clarion.urgentactions.postage.PostageImport.PostageRow;
import org.junit.jupiter.api.Test;

class PostageFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String HEADING = "from,to,delivered,price,currency,days,note,checked_on\n";

    @Test
    void countriesContinentsAndTheWorldAreReadByNamesAndCodes() throws UnreadableList {
        var rows = effect(
                        HEADING
                                + "Alemania,Irán,no,,,,Use e-mail,\nDE,Europe,yes,1.25,eur,5,,\nDE,world,sí,\"1,8\",EUR,14,,\n",
                        List.of())
                .rows();

        assertThat(rows)
                .extracting(row -> row.read().entry())
                .containsExactly(
                        new PostageEntry("DE", "IR", false, null, "", null, "Use e-mail"),
                        new PostageEntry("DE", "150", true, new BigDecimal("1.25"), "EUR", 5, ""),
                        new PostageEntry("DE", "001", true, new BigDecimal("1.80"), "EUR", 14, ""));
        assertThat(rows).extracting(PostageRow::fate).containsOnly(LineFate.ADDED);
    }

    @Test
    void everyFaultOfALineIsSaid() throws UnreadableList {
        var faults = effect(
                        HEADING + "Atlantis,Narnia,perhaps,much,EUR,soon,,2030-01-01\nDE,FR,yes,1.25,,0,,\n", List.of())
                .rows();

        assertThat(faults.getFirst().faults())
                .extracting(PostageFault::kind)
                .containsExactly(
                        Kind.NO_COUNTRY, Kind.NO_PLACE, Kind.NO_ANSWER, Kind.NO_PRICE, Kind.NO_DAYS, Kind.DAY_AHEAD);
        assertThat(faults.getLast().faults())
                .extracting(PostageFault::kind)
                .containsExactly(Kind.CURRENCY_WANTED, Kind.NO_DAYS);
    }

    @Test
    void whatWeHandOutComesBackTheSame() throws UnreadableList {
        var table = List.of(
                postage(new PostageEntry("DE", "150", true, new BigDecimal("1.25"), "EUR", 5, "=not a formula")),
                postage(new PostageEntry("DE", "IR", false, null, "", null, "")));

        var back = effect(PostageCsv.of(table).replace("\uFEFF", ""), table);

        assertThat(back.count(LineFate.SAME)).isEqualTo(2);
        assertThat(back.doesSomething()).isFalse();
    }

    @Test
    void theSameWayTwiceIsRefusedAndAKnownOneChanges() throws UnreadableList {
        var table = List.of(postage(new PostageEntry("DE", "150", true, new BigDecimal("1.25"), "EUR", 5, "")));

        var effect = effect(HEADING + "DE,150,yes,1.50,EUR,5,,\nDE,Europe,yes,1.60,EUR,5,,\n", table);

        assertThat(effect.rows()).extracting(PostageRow::fate).containsExactly(LineFate.CHANGED, LineFate.REFUSED);
        assertThat(effect.refused().getFirst().faults())
                .containsExactly(new PostageFault(PostageColumn.TO, Kind.SAID_ALREADY, "2"));
    }

    private static Postage postage(PostageEntry entry) {
        var check = new EntryCheck(LocalDate.of(2026, 5, 3), "tomas");
        return new Postage(UUID.randomUUID(), entry, check, "tomas", Instant.parse("2026-11-29T12:00:00Z"));
    }

    private static ListEffect<PostageRow> effect(String text, List<Postage> table) throws UnreadableList {
        var lines = CsvList.read(text, PostageColumn.class).lines();
        return PostageImport.of(lines, table, TODAY, "tomas");
    }
}
