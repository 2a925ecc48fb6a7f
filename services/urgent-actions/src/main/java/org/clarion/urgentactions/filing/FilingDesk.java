package org.clarion.urgentactions.filing;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.spreadsheets.FileColumn;
import org.clarion.urgentactions.filing.FileTaking.FileProposal;
import org.clarion.urgentactions.filing.FilingViews.ColumnRow;
import org.clarion.urgentactions.filing.FilingViews.NewsRow;
import org.clarion.urgentactions.filing.FilingViews.RefusedRow;

/** Whoever brings a file, and the pages for them. */
@RequestScoped
public class FilingDesk {

    private final FileTaking taking;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    FilingDesk(FileTaking taking, PostedForm posted, Reader reader, Desk desk) {
        this.taking = taking;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    FileTaking taking() {
        return taking;
    }

    UUID idempotencyKey() {
        return posted.idempotencyKey();
    }

    String who() {
        return desk.getWho();
    }

    String to(String path) {
        return reader.to(path);
    }

    FilingWords words() {
        return reader.words(FilingWords.class);
    }

    String sentence(UnreadableList unreadable) {
        var sentence = words().unreadable(unreadable.reason());
        return unreadable.detail().isEmpty() ? sentence : sentence + " " + unreadable.detail();
    }

    <C extends Enum<C> & FileColumn> FilingViews.HandIn handIn(FiledList<C, ?> list, Mistakes mistakes) {
        var columns = Arrays.stream(list.columns().getEnumConstants())
                .map(column -> new ColumnRow(column.title(), list.hint(column)))
                .toList();
        return new FilingViews.HandIn(path(list), list.importTitle(), list.back(), columns, mistakes);
    }

    <L extends FiledLine> FilingViews.ImportProposal page(
            FiledList<?, L> list, FileProposal<?, L> proposal, boolean other) {
        var effect = proposal.effect();
        var words = words();
        var counts = List.of(
                words.willAdd(effect.count(LineFate.ADDED)),
                words.willChange(effect.count(LineFate.CHANGED)),
                words.willStay(effect.count(LineFate.SAME)),
                words.willRefuse(effect.count(LineFate.REFUSED)));
        var news = effect.rows().stream()
                .filter(row -> row.fate() == LineFate.ADDED || row.fate() == LineFate.CHANGED)
                .map(row -> new NewsRow(row.line(), list.title(row), words.fate(row.fate())))
                .toList();
        var refused = effect.refused().stream()
                .map(row -> new RefusedRow(row.line(), list.whys(row)))
                .toList();
        return new FilingViews.ImportProposal(
                path(list),
                proposal.upload(),
                counts,
                String.join(", ", proposal.file().leftOut()),
                news,
                refused,
                effect.doesSomething(),
                effect.mark().toString(),
                other);
    }

    static String path(FiledList<?, ?> list) {
        return "/desk/actions/" + list.name();
    }
}
