package org.clarion.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was asked for: options that may stand alone, and options with a word behind them. */
record Order(Map<String, String> options) {

    private static final Set<String> ALONE =
            Set.of("--short", "--keep", "--page", "--mailing", "--letters", "--upgrade", "--restore");

    static Order of(List<String> arguments, Set<String> known) {
        var options = new LinkedHashMap<String, String>();
        var words = arguments.iterator();
        while (words.hasNext()) {
            var option = words.next();
            if (!known.contains(option)) {
                throw new Misunderstood("\"%s\" is not known. The options: %s"
                        .formatted(option, String.join(", ", new TreeSet<>(known))));
            }
            if (!ALONE.contains(option) && !words.hasNext()) {
                throw new Misunderstood(option + " needs a word behind it.");
            }
            options.put(option, ALONE.contains(option) ? "" : words.next());
        }
        return new Order(options);
    }

    boolean isShort() {
        return options.containsKey("--short");
    }

    /** Whether its figures are to stay; those of a short run say nothing. */
    boolean isKept() {
        if (isShort() && options.containsKey("--keep")) {
            throw new Misunderstood("The figures of a short run say nothing: --short is not kept.");
        }
        return options.containsKey("--keep");
    }

    boolean isOfThePage() {
        return options.containsKey("--page");
    }

    boolean isOfMailing() {
        return options.containsKey("--mailing");
    }

    boolean isOfLetters() {
        return options.containsKey("--letters");
    }

    boolean isOfUpgrade() {
        return options.containsKey("--upgrade");
    }

    boolean isOfRestore() {
        return options.containsKey("--restore");
    }

    /** What was asked for, but for the wish to keep it. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<>(options);
        asked.remove("--keep");
        return asked;
    }

    @Nullable
    String word(String option) {
        return options.get(option);
    }

    OptionalInt number(String option) {
        var written = options.get(option);
        if (written == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(written);
            if (number > 0) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says what is wanted.
        }
        throw new Misunderstood("%s is \"%s\". It must be a whole number above 0.".formatted(option, written));
    }

    /** Some of the parts there are; the usual ones when nothing is said. */
    Set<String> only(List<String> parts, List<String> usual) {
        var written = options.get("--only");
        if (written == null) {
            return Set.copyOf(usual);
        }
        var only = Set.of(written.split(","));
        if (!parts.containsAll(only)) {
            throw new Misunderstood("--only is \"%s\". The parts: %s".formatted(written, String.join(",", parts)));
        }
        return only;
    }

    /** Said to the person who asked, in a sentence. */
    static final class Misunderstood extends RuntimeException {

        private static final long serialVersionUID = 1;

        Misunderstood(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
