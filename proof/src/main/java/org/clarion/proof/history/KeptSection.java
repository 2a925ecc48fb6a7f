package org.clarion.proof.history;

import java.util.List;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/**
 * What one part of a run found.
 *
 * @param part as {@code --only} says it, or the name of the drill
 * @param exact whether nothing was lost, doubled or miscounted
 */
public record KeptSection(String part, String title, boolean exact, List<String> notes, List<KeptFigure> figures) {

    /** Of a bench. */
    public static KeptSection of(String part, ProofSection section) {
        return new KeptSection(
                part,
                section.title(),
                section.exact(),
                section.notes(),
                section.figures().stream().map(KeptFigure::of).toList());
    }

    /** Of a drill: each comparison is a figure whose aim is what was expected. */
    public static KeptSection ofFindings(String part, String title, List<Finding> findings) {
        return of(
                part,
                new ProofSection(
                        title,
                        List.of(),
                        findings.stream().map(KeptSection::figure).toList(),
                        List.of(),
                        findings.stream().allMatch(Finding::agrees)));
    }

    private static Figure figure(Finding finding) {
        var verdict = finding.agrees() ? Aim.Verdict.REACHED : Aim.Verdict.MISSED;
        return Figure.of(finding.what(), finding.found(), new Aim(finding.expected(), verdict));
    }

    /** The same in every run, whatever rate or length it was run at. */
    String kind() {
        return part + ": " + title.replaceAll("[0-9][0-9,.]*", "#");
    }
}
