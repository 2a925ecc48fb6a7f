package org.clarion.urgentactions.postage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.spreadsheets.CsvList.FileLine;
import org.clarion.urgentactions.filing.FiledList;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;
import org.clarion.urgentactions.postage.PostageImport.PostageRow;

/** The table as files see it. */
@ApplicationScoped
class PostageList implements FiledList<PostageColumn, PostageRow> {

    private final Postages postages;
    private final PostageTable table;
    private final PostageSentences sentences;
    private final StaffActs acts;
    private final Clock clock;

    PostageList(Postages postages, PostageTable table, PostageSentences sentences, StaffActs acts, Clock clock) {
        this.postages = postages;
        this.table = table;
        this.sentences = sentences;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "postage";
    }

    @Override
    public Class<PostageColumn> columns() {
        return PostageColumn.class;
    }

    @Override
    public void holdAll() {
        table.holdAll();
    }

    @Override
    public ListEffect<PostageRow> effect(List<FileLine<PostageColumn>> lines, String by) {
        return PostageImport.of(lines, postages.ordered(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), by);
    }

    @Override
    public void take(ListEffect<PostageRow> effect, String by) {
        effect.rows().forEach(row -> take(row, by));
        acts.record(
                "imported postage", "+%d ~%d".formatted(effect.count(LineFate.ADDED), effect.count(LineFate.CHANGED)));
    }

    private void take(PostageRow row, String by) {
        var read = row.read();
        if (row.fate() == LineFate.ADDED) {
            table.keep(new Postage(UUID.randomUUID(), read.entry(), read.check(), by, clock.instant()));
        } else if (row.fate() == LineFate.CHANGED && row.before() != null) {
            row.before().write(read.entry(), by, clock.instant());
            if (read.check() != null && read.check().isNewerThan(row.before().checked())) {
                row.before().check(read.check());
            }
            table.keep(row.before());
        }
    }

    @Override
    public String title(PostageRow line) {
        return sentences.way(line.read().entry());
    }

    @Override
    public List<String> whys(PostageRow line) {
        return line.faults().stream().map(sentences::inAFile).toList();
    }

    @Override
    public String hint(PostageColumn column) {
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
