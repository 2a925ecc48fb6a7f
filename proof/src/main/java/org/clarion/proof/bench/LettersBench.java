package org.clarion.proof.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clarion.proof.letters.LetterPress;
import org.clarion.proof.letters.LetterSamples;
import org.clarion.proof.letters.WeasyPrint;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** Letters on paper: from a rendered template to tagged PDF with its font inside, one by one and five hundred in a document. */
final class LettersBench implements BenchPart {

    private static final int OF_A_PACK = 500;
    private static final int SEPARATE_AT_LEAST = 250;
    private static final int IN_A_PACK_AT_LEAST = 500;
    private static final int PACKS = 5;
    private static final int LETTERS_TO_WARM_UP = 4000;
    private static final Duration WARM_AT_LATEST = Duration.ofMinutes(2);
    private static final int CORES = 2;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        boolean whole = setting.scale().judged();
        var samples = LetterSamples.read();
        long began = System.nanoTime();
        var press = new LetterPress(samples);
        boolean readable = readable(press.one().pdf());
        double started = since(began);
        setting.say().accept("letters: warming up; load " + load());
        warmUp(press, whole ? LETTERS_TO_WARM_UP : 1);
        var separate = press.separate(CORES, Duration.ofSeconds(whole ? 20 : 1));
        var pack = Pack.best(press, whole ? OF_A_PACK : 20, whole ? PACKS : 1);
        setting.say().accept("letters: WeasyPrint, if it is here; load " + load());
        var other = WeasyPrint.set(
                setting.house().folder().resolve("weasyprint"), samples.page(1, 1), samples.page(1, pack.letters()));
        return new ProofSection(
                "Letters on paper",
                notes(other),
                figures(started, separate, pack, other),
                List.of(),
                readable && separate.wrong() == 0 && pack.pages() == pack.letters());
    }

    /** By letters and not by time: what is left of a busy machine compiles slowly. */
    private static void warmUp(LetterPress press, int letters) throws Exception {
        long ends = System.nanoTime() + WARM_AT_LATEST.toNanos();
        for (long set = 0; set < letters && System.nanoTime() < ends; ) {
            set += press.separate(CORES, Duration.ofSeconds(1)).letters();
        }
    }

    private static List<Figure> figures(
            double started, LetterPress.Run separate, Pack pack, Optional<WeasyPrint.Seconds> other) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("until the first letter was set", Figure.number("%.2f s", started)));
        other.ifPresent(seconds -> {
            figures.add(Figure.beside(
                    "separate letters, beside", separate.perSecond(), "by WeasyPrint", 1 / seconds.each()));
            figures.add(Figure.beside(
                    "letters in one document, beside",
                    pack.perSecond(),
                    "by WeasyPrint",
                    pack.letters() / seconds.pack()));
            figures.add(
                    Figure.of("until WeasyPrint's first letter was set", Figure.number("%.2f s", seconds.started())));
        });
        figures.add(Figure.of(
                "separate letters a second",
                Figure.perSecond(separate.perSecond()),
                Aim.atLeast(separate.perSecond(), SEPARATE_AT_LEAST, Figure.perSecond(SEPARATE_AT_LEAST))));
        figures.add(Figure.of(
                "letters a second in one document of %,d".formatted(pack.letters()),
                Figure.perSecond(pack.perSecond()),
                Aim.atLeast(pack.perSecond(), IN_A_PACK_AT_LEAST, Figure.perSecond(IN_A_PACK_AT_LEAST))));
        figures.add(Figure.of("CPU a separate letter", Figure.millis(separate.cpuEach())));
        figures.add(Figure.of("CPU a letter in the document", Figure.millis(pack.cpuEach())));
        figures.add(Figure.of("bytes of the document", Figure.number("%,d", pack.bytes())));
        return figures;
    }

    private static List<String> notes(Optional<WeasyPrint.Seconds> other) {
        return List.of(
                "Each letter is another's: template, setting and saving are in the figure, HTTP is not. Start-up stands by itself.",
                "Tagged PDF/UA-1 with a subset of its font inside; separate ones on %d threads, a document on one."
                        .formatted(CORES),
                other.isPresent()
                        ? "WeasyPrint sets the same pages with the same font (PDF/UA-1) in one process of Python, on one thread."
                        : "WeasyPrint is not installed here: nothing stands beside the figures.",
                "The house stands by and does nothing; load " + load() + ".");
    }

    /** That it is what the figures say: tagged, its font inside, its words in it. */
    private static boolean readable(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var font : resources.getFontNames()) {
                if (!resources.getFont(font).isEmbedded()) {
                    return false;
                }
            }
            return document.getDocumentCatalog().getMarkInfo().isMarked()
                    && new PDFTextStripper().getText(document).contains("Amina Núñez 0");
        }
    }

    private static String load() {
        return Figure.number(
                "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** The best of some: the first ones warm up what comes after. */
    private record Pack(int letters, int pages, int bytes, double seconds, double cpuEach) {

        static Pack best(LetterPress press, int letters, int times) {
            var best = of(press, letters);
            for (int again = 1; again < times; again++) {
                var next = of(press, letters);
                best = next.seconds < best.seconds ? next : best;
            }
            return best;
        }

        private static Pack of(LetterPress press, int letters) {
            long began = System.nanoTime();
            long cpu = LetterPress.cpuMillis();
            var set = press.pack(letters);
            return new Pack(
                    letters,
                    set.pages(),
                    set.pdf().length,
                    since(began),
                    (LetterPress.cpuMillis() - cpu) / (double) letters);
        }

        double perSecond() {
            return letters / seconds;
        }
    }
}
