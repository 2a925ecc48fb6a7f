package org.clarion.actionreports.tallies;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clarion.actionreports.journal.ReportedAct;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator counted: one group or event, one day, so many in each place.
 *
 * @param replied whether somebody has received a reply
 * @param figures only those that are not nothing
 */
record TallyCount(
        String name,
        LocalDate actedOn,
        @Nullable String country,
        @Nullable String section,
        int people,
        boolean replied,
        Map<TallyCell, Integer> figures) {

    /** The name as two coordinators would both recognise it: capitals, accents and spaces make no other event. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    String key() {
        return key(name);
    }

    public long total() {
        return figures.values().stream().mapToLong(Integer::longValue).sum();
    }

    ReportedAct deed(TallyCell place) {
        return new ReportedAct(
                place.targetId(),
                place.channel(),
                figures.getOrDefault(place, 0),
                actedOn,
                country,
                section,
                people,
                replied);
    }

    /** Tells two states of a tally apart, and nothing else. */
    public String mark() {
        return Integer.toHexString(Objects.hash(name, actedOn, country, section, people, replied, byName()));
    }

    Map<String, Integer> byName() {
        var named = new TreeMap<String, Integer>();
        figures.forEach((place, many) -> named.put(place.name(), many));
        return named;
    }
}
