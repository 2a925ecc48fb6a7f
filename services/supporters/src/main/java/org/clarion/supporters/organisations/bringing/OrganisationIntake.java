package org.clarion.supporters.organisations.bringing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.alike.ComparedOrganisations;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.AlikeOrganisation;
import org.clarion.supporters.organisations.alike.LikenessReason;

/** What a list would do (dry run): who is new, who is known, who may be known under another spelling, what is to be mended. */
record OrganisationIntake(List<IntakeRow> rows) {

    /** What becomes of a line. */
    enum Fate {
        NEW,
        KNOWN,
        /** It may be one that is known: it is added only if somebody says that it is another. */
        PERHAPS_KNOWN,
        /** It stands in this list before. */
        TWICE,
        REFUSED
    }

    /**
     * A line and what becomes of it.
     *
     * @param like those that it is, or may be
     */
    record IntakeRow(BroughtLine line, Fate fate, List<AlikeOrganisation> like) {

        public OrganisationEntry entry() {
            return line.entry();
        }

        public int number() {
            return line.number();
        }

        public String name() {
            return entry().names().getFirst().name();
        }

        /** Whether it is added, where somebody said of these lines that they are others than those that are known. */
        boolean isAdded(Set<Integer> others) {
            return fate == Fate.NEW || fate == Fate.PERHAPS_KNOWN && others.contains(number());
        }
    }

    static OrganisationIntake of(List<BroughtLine> lines, ComparedOrganisations known) {
        var rows = new ArrayList<IntakeRow>();
        var said = new HashSet<String>();
        for (var line : lines) {
            var like = known.like(line.entry());
            var first = said.add(line.entry().names().getFirst().name().toLowerCase(Locale.ROOT));
            rows.add(new IntakeRow(line, fate(line, first, like), like));
        }
        return new OrganisationIntake(rows);
    }

    private static Fate fate(BroughtLine line, boolean first, List<AlikeOrganisation> like) {
        if (!line.faults().isEmpty()) {
            return Fate.REFUSED;
        }
        if (!first) {
            return Fate.TWICE;
        }
        if (like.isEmpty()) {
            return Fate.NEW;
        }
        return like.getFirst().reason() == LikenessReason.SAME_NAME
                        && isOfOneCountry(line, like.getFirst().organisation())
                ? Fate.KNOWN
                : Fate.PERHAPS_KNOWN;
    }

    private static boolean isOfOneCountry(BroughtLine line, PartnerOrganisation known) {
        return line.entry().country().isEmpty()
                || known.country().isEmpty()
                || known.country().equals(line.entry().country());
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Those with this fate, in the order of the list. For templates, by its name. */
    public List<IntakeRow> of(String fate) {
        return rows.stream().filter(row -> row.fate().name().equals(fate)).toList();
    }

    /** How many have it. */
    public long count(String fate) {
        return of(fate).size();
    }

    /** Those fates that befall some of the lines. */
    public List<Fate> fates() {
        return Arrays.stream(Fate.values()).filter(fate -> count(fate) > 0).toList();
    }

    /** A form that is posted twice adds each line once. */
    static UUID idOf(UUID form, IntakeRow row) {
        return UUID.nameUUIDFromBytes((form + "/" + row.number()).getBytes(StandardCharsets.UTF_8));
    }

    static Set<Integer> numbers(List<String> typed) {
        return typed.stream()
                .filter(one -> one.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
