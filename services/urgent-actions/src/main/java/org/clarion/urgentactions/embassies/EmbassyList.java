package org.clarion.urgentactions.embassies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.pages.Reader;
import org.clarion.spreadsheets.CsvList.FileLine;
import org.clarion.urgentactions.embassies.EmbassyImport.ImportRow;
import org.clarion.urgentactions.filing.FiledList;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;

/** The directory as files see it. */
@ApplicationScoped
class EmbassyList implements FiledList<EmbassyColumn, ImportRow> {

    private final Embassies embassies;
    private final EmbassyDirectory directory;
    private final EmbassySentences sentences;
    private final Reader reader;
    private final StaffActs acts;
    private final Clock clock;

    EmbassyList(
            Embassies embassies,
            EmbassyDirectory directory,
            EmbassySentences sentences,
            Reader reader,
            StaffActs acts,
            Clock clock) {
        this.embassies = embassies;
        this.directory = directory;
        this.sentences = sentences;
        this.reader = reader;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "embassies";
    }

    @Override
    public Class<EmbassyColumn> columns() {
        return EmbassyColumn.class;
    }

    @Override
    public void holdAll() {
        directory.holdAll();
    }

    @Override
    public ListEffect<ImportRow> effect(List<FileLine<EmbassyColumn>> lines, String by) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return EmbassyImport.of(lines, embassies.ordered(), today, by);
    }

    @Override
    public void take(ListEffect<ImportRow> effect, String by) {
        effect.rows().forEach(row -> take(row, by));
        acts.record(
                "imported embassies",
                "+%d ~%d".formatted(effect.count(LineFate.ADDED), effect.count(LineFate.CHANGED)));
    }

    private void take(ImportRow row, String by) {
        var read = row.read();
        if (row.fate() == LineFate.ADDED) {
            directory.keep(new Embassy(UUID.randomUUID(), read.entry(), read.check(), by, clock.instant()));
        } else if (row.fate() == LineFate.CHANGED && row.before() != null) {
            row.before().write(read.entry(), by, clock.instant());
            if (read.check() != null && read.check().isNewerThan(row.before().checked())) {
                row.before().check(read.check());
            }
            directory.keep(row.before());
        }
    }

    @Override
    public String title(ImportRow line) {
        var entry = line.read().entry();
        return sentences
                .words()
                .embassyOf(reader.countryInSentence(entry.country()), reader.countryInSentence(entry.seat()));
    }

    @Override
    public List<String> whys(ImportRow line) {
        return line.faults().stream().map(sentences::inAFile).toList();
    }

    @Override
    public String hint(EmbassyColumn column) {
        return sentences.words().hint(column);
    }

    @Override
    public String importTitle() {
        return sentences.words().importTitle();
    }

    @Override
    public String back() {
        return sentences.words().back();
    }
}
