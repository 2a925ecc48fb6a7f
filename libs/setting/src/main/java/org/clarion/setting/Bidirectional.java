package org.clarion.setting;

import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiClassifier;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Lines that run from right to left, by the Unicode Bidirectional Algorithm (UAX 9): ICU's, who is told of our own Arabic shapes. */
final class Bidirectional {

    private final ReadingDirection direction;

    Bidirectional(ReadingDirection direction) {
        this.direction = direction;
    }

    void in(PdfRendererBuilder page) {
        page.addDOMMutator(direction).useUnicodeBidiSplitter(Runs::new).useUnicodeBidiReorderer(new Reversed());
    }

    private final class Runs implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        Runs() {
            bidi.setCustomClassifier(new BidiClassifier(null) {
                @Override
                public int classify(int c) {
                    return direction.classOf(c);
                }
            });
        }

        @Override
        public void setParagraph(String text, byte direction) {
            bidi.setPara(text, direction, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            var run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String text) {
            return text.codePoints()
                    .map(direction::classOf)
                    .filter(c -> c == UCharacterDirection.LEFT_TO_RIGHT
                            || c == UCharacterDirection.RIGHT_TO_LEFT
                            || c == UCharacterDirection.RIGHT_TO_LEFT_ARABIC)
                    .mapToObj(c -> c == UCharacterDirection.LEFT_TO_RIGHT ? BidiSplitter.LTR : BidiSplitter.RTL)
                    .findFirst()
                    .orElse(BidiSplitter.NEUTRAL);
        }
    }

    /** Letters come here in their forms: nothing is left to shape. */
    private static final class Reversed implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
