package org.clarion.urgentactions.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clarion.urgentactions.documents.PrintColumns.Line;
import org.clarion.urgentactions.documents.PrintColumns.Piece;
import org.jspecify.annotations.Nullable;

/** One page of a PDF as lines of words at their places. */
final class PdfPage extends PDFTextStripper {

    private static final double GUTTER = 9; // points
    private static final double GAP_OF_A_PARAGRAPH = 1.45;
    private static final double OF_A_MARK = 0.8;
    private static final double NO_BLANK = 4; // points
    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    private final List<Line> lines = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private List<List<TextPosition>> words = new ArrayList<>();
    private List<String> texts = new ArrayList<>();

    PdfPage() {
        setSortByPosition(true);
    }

    String read(PDDocument document, int page, Set<DocumentRemark> remarks) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endLine();
        var spaced = spaced();
        var table = PrintTable.of(spaced, GUTTER);
        var columns = table.isPresent() ? Optional.<PrintColumns.Read>empty() : PrintColumns.of(spaced, GUTTER);
        columns.filter(read -> !read.sure()).ifPresent(read -> remarks.add(DocumentRemark.COLUMNS_UNSURE));
        var text = new LinesOfText();
        for (var line : table.or(() -> columns.map(PrintColumns.Read::lines))
                .orElseGet(() -> spaced.stream().map(Line::text).toList())) {
            if (line.isEmpty()) {
                text.empty();
            }
            text.words(line);
            text.end();
        }
        return text.text();
    }

    @Override
    protected void writeString(@Nullable String text, @Nullable List<TextPosition> positions) {
        if (text != null && positions != null && !positions.isEmpty() && !text.isBlank()) {
            texts.add(text);
            words.add(List.copyOf(positions));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (words.isEmpty()) {
            return;
        }
        var usual = words.stream()
                .flatMap(List::stream)
                .mapToDouble(TextPosition::getHeightDir)
                .max()
                .orElse(0);
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var first = word.getFirst();
            var last = word.getLast();
            add(
                    pieces,
                    new Piece(
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            marked(texts.get(at), word, usual)));
        }
        lines.add(new Line(pieces));
        heights.add((double) words.getFirst().getFirst().getYDirAdj());
        words = new ArrayList<>();
        texts = new ArrayList<>();
    }

    private static void add(List<Piece> pieces, Piece piece) {
        var before = pieces.isEmpty() ? null : pieces.getLast();
        if (before != null && MARK.matcher(piece.text()).matches() && piece.from() - before.to() < NO_BLANK) {
            pieces.set(pieces.size() - 1, new Piece(before.from(), piece.to(), before.text() + piece.text()));
        } else {
            pieces.add(piece);
        }
    }

    /** Small raised figures are marks of footnotes: [1]. */
    private static String marked(String text, List<TextPosition> word, double usual) {
        var height =
                word.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
        var marked = new StringBuilder();
        var mark = new StringBuilder();
        for (var sign : word) {
            var small = sign.getFontSizeInPt() < height * OF_A_MARK || sign.getHeightDir() < usual * 0.7;
            if (small && sign.getUnicode() != null && sign.getUnicode().matches("\\d")) {
                mark.append(sign.getUnicode());
            } else {
                if (!mark.isEmpty()) {
                    marked.append('[').append(mark).append(']');
                    mark.setLength(0);
                }
                marked.append(sign.getUnicode());
            }
        }
        if (!mark.isEmpty()) {
            marked.append('[').append(mark).append(']');
        }
        return marked.indexOf("[") < 0 || text.indexOf('[') >= 0 ? text : marked.toString();
    }

    /** With an empty line where the gap between two is wider than the usual one. */
    private List<Line> spaced() {
        var gaps = new ArrayList<Double>();
        for (var at = 1; at < heights.size(); at++) {
            gaps.add(heights.get(at) - heights.get(at - 1));
        }
        var usual = gaps.stream().filter(gap -> gap > 4).sorted().toList();
        var median = usual.isEmpty() ? 0 : usual.get(usual.size() / 2);
        var spaced = new ArrayList<Line>();
        for (var at = 0; at < lines.size(); at++) {
            if (at > 0 && median > 0 && gaps.get(at - 1) > median * GAP_OF_A_PARAGRAPH) {
                spaced.add(new Line(List.of()));
            }
            spaced.add(lines.get(at));
        }
        return spaced;
    }
}
