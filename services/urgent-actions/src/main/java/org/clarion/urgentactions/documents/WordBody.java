package org.clarion.urgentactions.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a Word document in the order of reading, as if all its marked changes were accepted. */
final class WordBody {

    private static final int DEEPEST = 200;
    private static final Pattern LISTED = Pattern.compile("(?i)list ?(bullet|number).*|aufzählung.*|listenabsatz.*");

    private final LinesOfText lines = new LinesOfText();
    private final LinesOfText boxes = new LinesOfText();
    private final Set<DocumentRemark> remarks = EnumSet.noneOf(DocumentRemark.class);
    private int depth;

    void take(Document document) {
        children(document.getDocumentElement(), this::block);
    }

    void takeNotes(@Nullable Document notes) {
        if (notes == null) {
            return;
        }
        children(notes.getDocumentElement(), note -> {
            // Those of a type are the lines that part notes from text.
            if (attribute(note, "type").filter(type -> !type.equals("normal")).isEmpty()) {
                lines.empty();
                lines.words("[" + attribute(note, "id").orElse("") + "] ");
                children(note, this::block);
            }
        });
    }

    DocumentText read() {
        return new DocumentText(DocumentKind.WORD, remarks, lines.text());
    }

    private void block(Element element) {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "tr" -> row(element);
            case "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr" -> changesIn(element);
            case "del", "moveFrom" -> remarks.add(DocumentRemark.CHANGES_ACCEPTED);
            default -> children(element, this::block);
        }
        depth--;
    }

    private void paragraph(Element paragraph) {
        if (isListed(paragraph)) {
            lines.bullet();
        }
        children(paragraph, this::inline);
        var joined = child(paragraph, "pPr")
                .flatMap(look -> child(look, "rPr"))
                .flatMap(look -> child(look, "del"))
                .isPresent();
        if (joined) {
            remarks.add(DocumentRemark.CHANGES_ACCEPTED);
        } else {
            lines.endParagraph();
        }
        var boxed = boxes.take();
        if (!boxed.isBlank()) {
            lines.end();
            boxed.lines().forEach(line -> {
                lines.words(line);
                lines.end();
            });
        }
    }

    // A table is for cells of one line each, or it is a page's layout: then its cells are read one after the other.
    private void row(Element row) {
        if (child(row, "trPr").flatMap(look -> child(look, "del")).isPresent()) {
            remarks.add(DocumentRemark.CHANGES_ACCEPTED);
            return;
        }
        var texts = new ArrayList<String>();
        children(row, cell -> {
            if (!cell.getLocalName().startsWith("tr") && !cell.getLocalName().startsWith("tblPr")) {
                texts.add(cellText(cell));
            }
        });
        lines.end();
        if (texts.stream().allMatch(text -> text.lines().count() <= 1)) {
            for (var text : texts) {
                lines.cell();
                lines.words(text.strip());
            }
            lines.end();
        } else {
            texts.stream().flatMap(String::lines).forEach(line -> {
                lines.words(line);
                lines.end();
            });
        }
    }

    private String cellText(Element cell) {
        var inside = new WordBody();
        inside.depth = depth;
        inside.block(cell);
        remarks.addAll(inside.remarks);
        return inside.lines.text();
    }

    private void inline(Element element) {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        switch (element.getLocalName()) {
            case "r" -> run(element);
            case "ins", "moveTo" -> {
                remarks.add(DocumentRemark.CHANGES_ACCEPTED);
                children(element, this::inline);
            }
            case "del", "moveFrom" -> remarks.add(DocumentRemark.CHANGES_ACCEPTED);
            case "commentRangeStart" -> remarks.add(DocumentRemark.COMMENTS_LEFT_OUT);
            case "pPr", "sdtPr", "rPr" -> changesIn(element);
            case "t" -> lines.words(element.getTextContent());
            default -> children(element, this::inline);
        }
        depth--;
    }

    private void run(Element run) {
        if (child(run, "rPr").flatMap(look -> child(look, "vanish")).isPresent()) {
            if (!run.getTextContent().isBlank()) {
                remarks.add(DocumentRemark.HIDDEN_LEFT_OUT);
            }
            return;
        }
        children(run, this::piece);
    }

    private void piece(Element piece) {
        switch (piece.getLocalName()) {
            case "t" -> lines.words(piece.getTextContent());
            case "tab", "ptab" -> lines.words("\t");
            case "br", "cr" ->
                lines.lineBreak("page".equals(attribute(piece, "type").orElse("")));
            case "noBreakHyphen" -> lines.words("-");
            case "softHyphen" -> lines.words("\u00ad");
            case "footnoteReference", "endnoteReference" -> {
                remarks.add(DocumentRemark.FOOTNOTES);
                lines.words("[" + attribute(piece, "id").orElse("") + "]");
            }
            case "drawing", "pict", "AlternateContent", "object" -> boxesIn(piece);
            case "commentReference" -> remarks.add(DocumentRemark.COMMENTS_LEFT_OUT);
            default -> {}
        }
    }

    // Word writes a box twice, for itself and for programs that know no boxes: the first is enough.
    private void boxesIn(Element drawing) {
        if (drawing.getLocalName().equals("txbxContent")) {
            remarks.add(DocumentRemark.BOXES);
            boxes.words(cellText(drawing));
            boxes.end();
        } else if (!drawing.getLocalName().equals("Fallback")) {
            children(drawing, this::boxesIn);
        }
    }

    private void changesIn(Element look) {
        if (look.getElementsByTagNameNS("*", "ins").getLength() > 0
                || look.getElementsByTagNameNS("*", "del").getLength() > 0) {
            remarks.add(DocumentRemark.CHANGES_ACCEPTED);
        }
    }

    private static boolean isListed(Element paragraph) {
        var look = child(paragraph, "pPr");
        var numbered = look.flatMap(properties -> child(properties, "numPr"))
                .flatMap(numbering -> child(numbering, "numId"))
                .flatMap(number -> attribute(number, "val"));
        return numbered.map(number -> !number.equals("0"))
                .orElseGet(() -> look.flatMap(properties -> child(properties, "pStyle"))
                        .flatMap(style -> attribute(style, "val"))
                        .filter(style -> LISTED.matcher(style).matches())
                        .isPresent());
    }

    private static Optional<Element> child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static void children(Element parent, Consumer<Element> each) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                each.accept(element);
            }
        }
    }

    private static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (var at = 0; at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return Optional.of(attributes.item(at).getNodeValue());
            }
        }
        return Optional.empty();
    }
}
