package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Properties that hold for every sheet, however it is mangled: it is read, and every word of it is in a field, in a doubt or
 * left over. Words that no sheet has mark what must be found again. A failure names the seed that repeats it.
 */
class MangledSheetsTest {

    private static final String SPACES = " \t\u00a0\u2003\u3000\u200b";
    private static final String CONTROLS = "\u0000\u0007\u001b\ufeff\u202e\u000b\f\u0085\u2028\ufffd\ud800";

    private static final List<List<String>> SHEETS = new ArrayList<>();

    private final SheetReader reader = new SheetReader();

    @BeforeAll
    static void readSheets() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/sheets"))) {
            for (var file : files.sorted().toList()) {
                SHEETS.add(Files.readString(file).lines().toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {19730319, 1, 2, 3})
    void linesThatAreDroppedDoubledShuffledOrPutInLoseNothing(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var lines = new ArrayList<>(SHEETS.get(random.nextInt(SHEETS.size())));
            var marks = marked(lines, random);
            for (var turn = random.nextInt(6); turn > 0 && !lines.isEmpty(); turn--) {
                mangle(lines, random);
            }
            holdsFor(String.join("\n", lines), marks, "seed " + seed + ", round " + round);
        }
    }

    @Test
    void aSheetCutAnywhereLosesNothing() {
        var random = new Random(19730319);
        for (var sheet : SHEETS) {
            var lines = new ArrayList<>(sheet);
            var marks = marked(lines, random);
            var text = String.join("\n", lines);
            for (var round = 0; round < 5; round++) {
                holdsFor(text.substring(0, random.nextInt(text.length() + 1)), marks, "a cut sheet");
                holdsFor(text.substring(random.nextInt(text.length() + 1)), marks, "a cut sheet");
            }
        }
    }

    @Test
    void signsNobodySeesAndOddBlanksLoseNothing() {
        var random = new Random(19730319);
        for (var round = 0; round < 100; round++) {
            var lines = new ArrayList<>(SHEETS.get(round % SHEETS.size()));
            var marks = marked(lines, random);
            var text = new StringBuilder(String.join("\n", lines));
            for (var hit = 0; hit < 30; hit++) {
                var at = blank(text, random);
                var signs = random.nextBoolean() ? SPACES : CONTROLS;
                text.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
            holdsFor(text.toString(), marks, "round " + round);
        }
    }

    @Test
    void twoHundredThousandSignsAreRead() {
        var whole = SHEETS.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
        for (var text : List.of(
                whole.repeat(200_000 / whole.length() + 1).substring(0, 200_000),
                "x".repeat(200_000),
                "[1]".repeat(66_000),
                "a@".repeat(100_000),
                "word-\n".repeat(33_000),
                "·\t".repeat(100_000))) {
            assertThat(reader.read(text, Sheets.LATER)).isNotNull();
            assertThat(reader.kindOf(text)).isNotNull();
        }
    }

    private static void mangle(List<String> lines, Random random) {
        var at = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(at));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.add(at, "");
            case 4 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 8)), random);
            default -> lines.set(at, lines.get(at) + "  " + lines.get(random.nextInt(lines.size())));
        }
    }

    /** Puts words of no language into the sheet: alone on a line, at its end, or between two of its words. */
    private static List<String> marked(List<String> lines, Random random) {
        var marks = IntStream.range(0, 6)
                .mapToObj(at -> "zqx" + (char) ('a' + at) + "kvw")
                .toList();
        for (var mark : marks) {
            var at = random.nextInt(lines.size());
            var line = lines.get(at);
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, mark);
                case 1 -> lines.set(at, line + " " + mark);
                default -> {
                    var words = new ArrayList<>(Arrays.asList(line.split(" ")));
                    words.add(random.nextInt(words.size() + 1), mark);
                    lines.set(at, String.join(" ", words));
                }
            }
        }
        return marks;
    }

    private static int blank(StringBuilder text, Random random) {
        var at = random.nextInt(text.length());
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    private void holdsFor(String paste, List<String> marks, String when) {
        // A point begins with a capital, whatever the sheet has.
        var read = ReadingAsText.of(reader.read(paste, Sheets.LATER)).toLowerCase(Locale.ROOT);
        assertThat(marks.stream().filter(paste::contains).filter(mark -> !read.contains(mark)))
                .as(() -> "lost, " + when + ", of:\n" + paste)
                .isEmpty();
    }
}
