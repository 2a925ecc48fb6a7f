package org.clarion.urgentactions.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads two print columns one after the other. A gap that runs down through several lines at the same place parts them;
 * lines that run across it stand above or below.
 */
public final class PrintColumns {

    private static final int FEWEST_LINES = 3;
    private static final int SURE_LINES = 8;
    private static final int LINE_OF_PROSE = 25;
    private static final double TYPED_GAP = 3;
    private static final double FIRST_PLACE = 0.2;
    private static final double LAST_PLACE = 0.8;
    private static final Pattern WORD = Pattern.compile("\\S+(?: \\S+)*");
    // What stands left or right of a gap in a table, and not in a column of text.
    private static final Pattern LABEL = Pattern.compile(".*[:：.…]|\\d+[.)]?|[•·*–-]");
    private static final Pattern ITEM = Pattern.compile("\\d{1,3}[.)]\\s|[•▪●◦*–-]\\s");
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,%/:-]+");

    private final List<Line> lines;
    private final double gap;
    private final int most;

    /** @param most pieces that a line of two columns can have */
    private PrintColumns(List<Line> lines, double gap, int most) {
        this.lines = lines;
        this.gap = gap;
        this.most = most;
    }

    /** Words that stand together, and from where to where. */
    record Piece(double from, double to, String text) {}

    /** A line of print; an empty one has no pieces. */
    record Line(List<Piece> pieces) {

        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        }
    }

    /** @param sure whether so much stands in both columns that they cannot be a table */
    public record Read(List<String> lines, boolean sure) {}

    /** Columns that blanks hold apart, as in a text taken out of a PDF; nothing where there are none. */
    public static Optional<Read> typed(List<String> lines) {
        var pieces = lines.stream()
                .map(line -> new Line(WORD.matcher(line)
                        .results()
                        .map(word -> new Piece(word.start(), word.end(), word.group()))
                        .toList()))
                .toList();
        // A line with more gaps is the head of a sheet, or a table.
        return new PrintColumns(pieces, TYPED_GAP, 2).read();
    }

    static Optional<Read> of(List<Line> lines, double gap) {
        return new PrintColumns(lines, gap, Integer.MAX_VALUE).read();
    }

    private enum Side {
        BOTH,
        LEFT,
        RIGHT,
        ACROSS,
        NONE
    }

    private Optional<Read> read() {
        var place = place();
        if (place < 0) {
            return Optional.empty();
        }
        var read = new ArrayList<String>();
        var sure = true;
        var parted = false;
        for (var at = 0; at < lines.size(); ) {
            var end = endOfBand(at, place);
            var band = lines.subList(at, end);
            if (isParted(band, place)) {
                var left = column(band, place, Side.LEFT);
                var right = column(band, place, Side.RIGHT);
                var prose = isProse(left) && isProse(right);
                read.addAll(prose ? joined(left) : left);
                // A sentence goes on from the foot of one column to the head of the next.
                if (!prose || left.getLast().matches(".*[.!?:]")) {
                    read.add("");
                }
                read.addAll(prose ? joined(right) : right);
                read.add("");
                sure &= prose || isSure(band, place);
                parted = true;
            } else {
                band.forEach(line -> read.add(line.text()));
            }
            at = end;
        }
        return parted ? Optional.of(new Read(read, sure)) : Optional.empty();
    }

    /** Where most lines are parted, or -1. */
    private double place() {
        var pieces = lines.stream().flatMap(line -> line.pieces().stream()).toList();
        var from = pieces.stream().mapToDouble(Piece::from).min().orElse(0);
        var width = pieces.stream().mapToDouble(Piece::to).max().orElse(0) - from;
        var best = -1.0;
        var most = FEWEST_LINES - 1L;
        for (var place = from + width * FIRST_PLACE; place <= from + width * LAST_PLACE; place++) {
            var here = place;
            var parted =
                    lines.stream().filter(line -> side(line, here) == Side.BOTH).count();
            if (parted > most) {
                most = parted;
                best = place;
            }
        }
        return best;
    }

    private Side side(Line line, double place) {
        if (line.pieces().isEmpty()) {
            return Side.NONE;
        }
        var left = line.pieces().stream()
                .filter(piece -> piece.from() < place)
                .mapToDouble(Piece::to)
                .max();
        var right = line.pieces().stream()
                .filter(piece -> piece.from() >= place)
                .mapToDouble(Piece::from)
                .min();
        if (line.pieces().size() > most || left.isPresent() && left.getAsDouble() > place) {
            return Side.ACROSS;
        }
        if (left.isPresent() && right.isPresent()) {
            return right.getAsDouble() - left.getAsDouble() >= gap ? Side.BOTH : Side.ACROSS;
        }
        return left.isPresent() ? Side.LEFT : Side.RIGHT;
    }

    /** From a line that is parted or not up to the first that is otherwise. */
    private int endOfBand(int start, double place) {
        var across = side(lines.get(start), place) == Side.ACROSS;
        var end = start + 1;
        while (end < lines.size() && (side(lines.get(end), place) == Side.ACROSS) == across) {
            end++;
        }
        return across ? end : withoutWhatStandsBelow(start, end, place);
    }

    // A short line below both columns stands on the left, too.
    private int withoutWhatStandsBelow(int start, int end, double place) {
        var last = end;
        while (last > start
                && side(lines.get(last - 1), place) != Side.BOTH
                && side(lines.get(last - 1), place) != Side.RIGHT) {
            last--;
        }
        for (var at = last; at < end; at++) {
            if (lines.get(at).pieces().isEmpty()) {
                return Math.max(at, start + 1);
            }
        }
        return end;
    }

    private boolean isParted(List<Line> band, double place) {
        var both = band.stream().filter(line -> side(line, place) == Side.BOTH).toList();
        var table = both.stream()
                .filter(line -> LABEL.matcher(part(line, place, Side.LEFT)).matches()
                        || FIGURE.matcher(part(line, place, Side.RIGHT)).matches())
                .count();
        return both.size() >= FEWEST_LINES && table * 2 < both.size();
    }

    private boolean isSure(List<Line> band, double place) {
        var both = band.stream().filter(line -> side(line, place) == Side.BOTH).toList();
        return both.size() >= SURE_LINES
                && both.stream()
                                .mapToInt(line -> part(line, place, Side.LEFT).length())
                                .average()
                                .orElse(0)
                        >= LINE_OF_PROSE;
    }

    // Where only the other column has a line, this one has no gap between paragraphs.
    private static List<String> column(List<Line> band, double place, Side side) {
        return band.stream()
                .filter(line ->
                        line.pieces().isEmpty() || !part(line, place, side).isEmpty())
                .map(line -> part(line, place, side))
                .toList();
    }

    /** Whether these lines are sentences that run over their ends, and no addresses. */
    private static boolean isProse(List<String> column) {
        var within = column.stream()
                .skip(1)
                .filter(line -> !line.isEmpty() && Character.isLowerCase(line.charAt(0)))
                .count();
        return column.stream().anyMatch(line -> line.length() >= LINE_OF_PROSE) && within * 3 >= column.size();
    }

    // Narrow lines look like those of an address: as long ones they are paragraphs to everybody.
    private static List<String> joined(List<String> column) {
        var widest = column.stream().mapToInt(String::length).max().orElse(0);
        var joined = new ArrayList<String>();
        var open = false;
        for (var line : column) {
            if (open && !line.isEmpty() && !ITEM.matcher(line).lookingAt()) {
                joined.add(joined.removeLast() + " " + line);
            } else {
                joined.add(line);
            }
            open = line.length() * 3 > widest * 2 && !line.endsWith("-");
        }
        return joined;
    }

    private static String part(Line line, double place, Side side) {
        return line.pieces().stream()
                .filter(piece -> side == Side.LEFT ? piece.from() < place : piece.from() >= place)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
