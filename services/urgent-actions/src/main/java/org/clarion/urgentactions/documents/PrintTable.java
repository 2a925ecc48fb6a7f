package org.clarion.urgentactions.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.urgentactions.documents.PrintColumns.Line;
import org.clarion.urgentactions.documents.PrintColumns.Piece;

/**
 * A printed table whose rows are numbered: each row becomes one line, its cells parted by tabs, however many lines of print they take.
 * Its head tells where the columns are; it ends with the first line that begins with something else than a number.
 */
final class PrintTable {

    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern NUMBERED = Pattern.compile("(?iu)no\\.?|n[ºo°]\\.?|n\\.º|#|number|n[uú]mero");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");

    private final List<Piece> head;
    private final double gap;
    private final List<List<String>> rows = new ArrayList<>();

    private PrintTable(List<Piece> head, double gap) {
        this.head = head;
        this.gap = gap;
        rows.add(new ArrayList<>(head.stream().map(Piece::text).toList()));
    }

    /** The lines of a page with each table in it row by row; nothing where there is none. */
    static Optional<List<String>> of(List<Line> lines, double gap) {
        var read = new ArrayList<String>();
        boolean any = false;
        for (int at = 0; at < lines.size(); ) {
            var head = cells(lines.get(at), gap);
            if (head.size() >= FEWEST_COLUMNS
                    && NUMBERED.matcher(head.getFirst().text()).matches()) {
                var table = new PrintTable(head, gap);
                at++;
                while (at < lines.size() && table.takes(lines.get(at))) {
                    at++;
                }
                table.rows.forEach(row -> read.add(String.join("\t", row)));
                read.add("");
                any = true;
            } else {
                read.add(lines.get(at++).text());
            }
        }
        return any ? Optional.of(read) : Optional.empty();
    }

    /** Words with so wide a gap before them are another cell. */
    private static List<Piece> cells(Line line, double gap) {
        var cells = new ArrayList<List<Piece>>();
        for (var piece : line.pieces()) {
            if (cells.isEmpty() || piece.from() - cells.getLast().getLast().to() >= gap) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(piece);
        }
        return cells.stream()
                .map(cell -> new Piece(
                        cell.getFirst().from(),
                        cell.getLast().to(),
                        cell.stream().map(Piece::text).collect(Collectors.joining(" "))))
                .toList();
    }

    private boolean takes(Line line) {
        var cells = cells(line, gap);
        if (cells.isEmpty()) {
            return true; // the gap between two rows
        }
        boolean begins = column(cells.getFirst()) == 0;
        if (begins && !NUMBER.matcher(cells.getFirst().text()).matches()) {
            return false;
        }
        if (begins) {
            rows.add(new ArrayList<>(head.stream().map(cell -> "").toList()));
        }
        cells.forEach(this::put);
        return true;
    }

    private void put(Piece cell) {
        var row = rows.getLast();
        int column = column(cell);
        var before = row.get(column);
        row.set(column, before.isEmpty() ? cell.text() : before + " " + cell.text());
    }

    /** A name of a column may stand in its middle: what begins behind the half of the gap before it belongs to it. */
    private int column(Piece cell) {
        int column = 0;
        while (column + 1 < head.size()
                && cell.from() > (head.get(column).to() + head.get(column + 1).from()) / 2) {
            column++;
        }
        return column;
    }
}
