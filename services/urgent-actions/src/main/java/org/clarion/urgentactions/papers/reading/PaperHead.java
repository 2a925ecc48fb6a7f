package org.clarion.urgentactions.papers.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.reading.AiIndex;
import org.clarion.urgentactions.reading.Dates;
import org.jspecify.annotations.Nullable;

/** What stands above the text of a paper: what it is, its number, its day, from when it may be read, its title. */
final class PaperHead {

    private static final Pattern EMBARGO = Pattern.compile(
            "(?iu).*\\b(?:embarg(?:o(?:ed)?|ad[oa])|not for (?:release|publication|broadcast)|no (?:publicar|difundir) (?:antes|hasta))\\b.*");
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?iu)for immediate (?:release|publication)|para (?:su )?(?:difusi[oó]n|publicaci[oó]n) inmediata");
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("(?:[\\p{L}\\p{M} .'’()-]{2,40}[,:–-]|\\p{L}*)\\s*[.–—-]?\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final int LONGEST_EMBARGO = 160;
    private static final int LONGEST_TITLE = 220;
    private static final int WORDS_OF_AN_ISSUER = 4;

    private final Map<PaperLabel, List<String>> labelled = new EnumMap<>(PaperLabel.class);
    private String issuer = "";
    private @Nullable PaperKind kind;
    private String title = "";
    private String year = "";

    /** Whether a line has found its place here. */
    boolean takes(String line) {
        return takesLabel(line) || takesBanner(line) || takesDay(line) || takesTitle(line);
    }

    /** In the text as well: the imprint of a report comes pages after its title. */
    boolean takesOfTheImprint(String line) {
        var label = PaperLabel.of(line).filter(found -> found.label().isOfTheImprint());
        label.ifPresent(found -> add(found.label(), found.says()));
        var only = PaperLabel.yearAlone(line);
        only.ifPresent(said -> year = said);
        return label.isPresent() || only.isPresent();
    }

    private boolean takesLabel(String line) {
        var found = PaperLabel.of(line);
        found.ifPresent(label -> {
            if (label.label() == PaperLabel.TITLE && title.isEmpty()) {
                title = label.says();
            } else {
                add(label.label(), label.label() == PaperLabel.OTHER ? line : label.says());
            }
        });
        return found.isPresent() || takesOfTheImprint(line);
    }

    private boolean takesBanner(String line) {
        if (line.length() <= LONGEST_EMBARGO && EMBARGO.matcher(line).matches()) {
            add(PaperLabel.EMBARGO, line);
            return true;
        }
        var named = PaperBanner.line(line);
        if (named.isPresent() && kind == null) {
            kind = named.get();
            // A few words above it are who issues it.
            if (!title.isEmpty() && title.split(" ").length <= WORDS_OF_AN_ISSUER) {
                issuer = title;
                title = "";
            }
            return true;
        }
        return AT_ONCE.matcher(line).matches();
    }

    /** The day in a line that says, besides, no more than the place. */
    static Optional<LocalDate> day(String line) {
        return Dates.in(line)
                .filter(day -> PLACE_AND_DAY.matcher(Dates.without(line)).matches());
    }

    private boolean takesDay(String line) {
        if (ADDRESS.matcher(line).matches()) {
            return add(PaperLabel.ADDRESS, line);
        }
        var index = AiIndex.in(line);
        if (index.isPresent() && line.length() <= index.get().length() + 12) {
            return add(PaperLabel.INDEX, line);
        }
        return day(line).isPresent() && add(PaperLabel.DATE, line);
    }

    private boolean takesTitle(String line) {
        if (!title.isEmpty() || line.length() > LONGEST_TITLE || PaperGreeting.opens(line)) {
            return false;
        }
        title = line;
        return true;
    }

    private boolean add(PaperLabel label, String says) {
        labelled.computeIfAbsent(label, key -> new ArrayList<>()).add(says);
        return true;
    }

    @Nullable
    PaperKind kind() {
        return kind != null
                ? kind
                : said(PaperLabel.KIND).flatMap(PaperBanner::named).orElse(null);
    }

    String title() {
        return title.isEmpty() ? issuer : title;
    }

    /** The year where nothing says more of the day. */
    String year() {
        return year;
    }

    String address() {
        return said(PaperLabel.ADDRESS).orElse("");
    }

    Optional<String> said(PaperLabel label) {
        return all(label).stream().findFirst();
    }

    List<String> all(PaperLabel label) {
        return labelled.getOrDefault(label, List.of());
    }

    /** What is in no field: who issues it, what a second label says. */
    List<String> aside() {
        var rest = new ArrayList<String>();
        if (!issuer.isEmpty() && !title.isEmpty()) {
            rest.add(issuer);
        }
        for (var label : List.of(PaperLabel.TITLE, PaperLabel.ADDRESS, PaperLabel.INDEX, PaperLabel.DATE)) {
            all(label).stream().skip(label == PaperLabel.TITLE ? 0 : 1).forEach(rest::add);
        }
        rest.addAll(all(PaperLabel.OTHER));
        rest.addAll(all(PaperLabel.EMBARGO));
        return rest;
    }
}
