package org.clarion.urgentactions.sections;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.clarion.pages.Mistakes;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.UnseenSigns;
import org.clarion.urgentactions.reading.SheetLanguages;
import org.jspecify.annotations.Nullable;

/** Reads a section, or what it says of one action, out of a form; what makes no sense becomes a mistake at its field. */
final class SectionReading {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 500;
    private static final int MOST_DAYS = 365;

    private final SectionForm form;
    private final SectionWords words;
    private final Mistakes mistakes = Mistakes.none();

    SectionReading(SectionForm form, SectionWords words) {
        this.form = form;
        this.words = words;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** @param actions that it speaks of already */
    SectionEntry entry(List<SectionOnAction> actions) {
        return new SectionEntry(names(), countries(), language(), contact(), link(), late(), lateDays(), actions);
    }

    SectionOnAction onAction() {
        var link = link();
        return new SectionOnAction(id("action"), link.isEmpty() ? null : link, late(), lateDays(), id("embassy"));
    }

    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        OurLanguages.all().forEach(language -> put(names, "name_" + language, language, line("name_" + language)));
        for (var line : form.lines("names")) {
            var parts = line.split(":", 2);
            var tag = parts[0].strip().toLowerCase(Locale.ROOT);
            if (parts.length < 2 || parts[1].isBlank() || !isLanguage(tag)) {
                mistakes.add("names", words.noName(line));
            } else {
                put(names, "names", tag, plain(parts[1]));
            }
        }
        if (names.isEmpty()) {
            mistakes.add("name_" + OurLanguages.first(), words.nameWanted());
            names.put(OurLanguages.first(), "?");
        }
        return names;
    }

    private void put(Map<String, String> names, String field, String language, String name) {
        if (name.length() > LONGEST) {
            mistakes.add(field, words.tooLong());
        } else if (!name.isEmpty()) {
            names.put(language, name);
        }
    }

    private List<String> countries() {
        var codes = new LinkedHashSet<String>();
        form.lines("countries").stream()
                .flatMap(line -> CountryList.read(line).isPresent() ? Stream.of(line) : Stream.of(line.split("[;,]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> CountryList.read(name)
                        .ifPresentOrElse(codes::add, () -> mistakes.add("countries", words.noCountry(name))));
        if (codes.isEmpty() && mistakes.of("countries") == null) {
            mistakes.add("countries", words.countryWanted());
        }
        return codes.stream().sorted().toList();
    }

    private String language() {
        var written = line("language");
        var tag = written.toLowerCase(Locale.ROOT);
        var found = isLanguage(tag)
                ? Optional.of(tag)
                : SheetLanguages.named(written).tags().stream().findFirst();
        if (found.isEmpty()) {
            mistakes.add("language", written.isEmpty() ? words.languageWanted() : words.noLanguage(written));
        }
        return found.orElse(OurLanguages.first());
    }

    private String contact() {
        var written = line("contact");
        if (!written.isEmpty() && !written.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") && !isLink(written)) {
            mistakes.add("contact", words.noContact(written));
        }
        return written;
    }

    private String link() {
        var written = line("report_link");
        if (!written.isEmpty() && !isLink(written)) {
            mistakes.add("report_link", words.noLink(written));
        }
        return written;
    }

    private @Nullable LateRule late() {
        return Stream.of(LateRule.values())
                .filter(rule -> rule.name().equals(line("late")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer lateDays() {
        var written = line("late_days");
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) > MOST_DAYS) {
            mistakes.add("late_days", words.noDays(written));
            return null;
        }
        return Integer.valueOf(written);
    }

    private @Nullable UUID id(String field) {
        try {
            return form.get(field).isEmpty() ? null : UUID.fromString(form.get(field));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static boolean isLanguage(String tag) {
        return tag.matches("[a-z]{2,3}")
                && !Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equals(tag);
    }

    private static boolean isLink(String written) {
        try {
            var link = URI.create(written);
            return written.length() <= LONGEST_LINK
                    && link.getHost() != null
                    && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private String line(String field) {
        return plain(form.get(field));
    }

    private static String plain(String text) {
        return UnseenSigns.removed(text).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
