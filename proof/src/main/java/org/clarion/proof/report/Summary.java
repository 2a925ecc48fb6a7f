package org.clarion.proof.report;

import java.util.ArrayList;
import java.util.List;

/** A whole run in a glance: is everything exact, and which aims were reached. */
public record Summary(List<ProofSection> sections) {

    public boolean isGood() {
        return isExact() && missed() == 0;
    }

    private boolean isExact() {
        return sections.stream().allMatch(ProofSection::exact);
    }

    private long missed() {
        return aims().stream().filter(Figure::misses).count();
    }

    private List<Figure> aims() {
        return sections.stream()
                .flatMap(section -> section.judged().figures().stream())
                .toList();
    }

    /** Each aim under the part it belongs to. */
    ProofSection section() {
        var figures = new ArrayList<Figure>();
        for (var section : sections) {
            section.judged()
                    .figures()
                    .forEach(figure -> figures.add(new Figure(
                            section.title() + ": " + figure.what(),
                            figure.figure(),
                            figure.beside(),
                            figure.ratio(),
                            figure.aim())));
        }
        return new ProofSection("Summary: " + verdict(), List.of(), figures, List.of(), isExact());
    }

    String verdict() {
        return "%s; %s"
                .formatted(
                        isExact() ? "everything is exact" : "NOT EXACT",
                        missed() == 0
                                ? "no aim was missed"
                                : "%d of %d aims missed".formatted(missed(), aims().size()));
    }
}
