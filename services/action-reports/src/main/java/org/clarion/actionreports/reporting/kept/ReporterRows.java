package org.clarion.actionreports.reporting.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.reporting.verifying.ReporterTraces;
import org.clarion.actionreports.reporting.verifying.ReporterTraces.ReporterTrace;
import org.clarion.forgetting.KeptPart;
import org.clarion.forgetting.PersonalRows;
import org.clarion.pages.Reader;

/**
 * Reports for which somebody gave their address, as long as that is known, and what was around them. Erasing unties them from
 * the person; they stay counted, by nobody.
 */
@ApplicationScoped
class ReporterRows implements PersonalRows {

    private final ReporterTraces traces;
    private final KeptCircumstances around;
    private final ReporterFacts facts;

    ReporterRows(ReporterTraces traces, KeptCircumstances around, ReporterFacts facts) {
        this.traces = traces;
        this.around = around;
        this.facts = facts;
    }

    @Override
    @Transactional
    public KeptPart keptOf(Set<String> person, Reader reader) {
        var words = reader.words(ReportKeptWords.class);
        return new KeptPart(
                words.title(),
                words.lead(),
                words.nothing(),
                traces.of(person).stream()
                        .flatMap(trace -> facts.row(trace, reader).stream())
                        .toList());
    }

    @Override
    @Transactional
    public void eraseOne(Set<String> person, String id) {
        traces.of(person).stream()
                .map(ReporterTrace::reportId)
                .filter(mine -> mine.toString().equals(id))
                .forEach(this::untie);
    }

    @Override
    @Transactional
    public Map<String, Long> erase(Set<String> person) {
        var mine =
                traces.of(person).stream().map(ReporterTrace::reportId).sorted().toList();
        var erased = new LinkedHashMap<String, Long>();
        erased.put("confirmation", (long) mine.size());
        erased.put("circumstance", mine.stream().mapToLong(this::untie).sum());
        erased.put("asking", traces.forgetMails(person));
        return erased;
    }

    private long untie(UUID report) {
        traces.forget(report);
        return around.forgetAll(Set.of(report));
    }
}
