package org.clarion.actionreports.reporting.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.actionreports.reporting.mine.CorrectingWords;
import org.clarion.actionreports.reporting.mine.ReportState;
import org.clarion.actionreports.reporting.mine.ReporterComments;
import org.clarion.actionreports.reporting.verifying.ReporterTraces.ReporterTrace;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Target;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.KeptRow.KeptLink;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;

/** One report and who gave their address for it, in the reader's words. */
@ApplicationScoped
class ReporterFacts {

    private final Journal journal;
    private final ActionSheets sheets;
    private final ReporterComments comments;
    private final PrivateLinks links;

    ReporterFacts(Journal journal, ActionSheets sheets, ReporterComments comments, PrivateLinks links) {
        this.journal = journal;
        this.sheets = sheets;
        this.comments = comments;
        this.links = links;
    }

    Optional<KeptRow> row(ReporterTrace trace, Reader reader) {
        return journal.find(trace.reportId()).map(entry -> row(trace, entry, reader));
    }

    private KeptRow row(ReporterTrace trace, JournalEntry entry, Reader reader) {
        var words = reader.words(ReportKeptWords.class);
        var facts = new ArrayList<>(said(entry, reader));
        comments.of(entry.reportId())
                .ifPresent(comment -> facts.add(new KeptFact("comment", words.comment(), comment)));
        trace.address().ifPresent(address -> facts.add(new KeptFact("email", words.email(), address)));
        facts.add(new KeptFact("language", words.language(), reader.language(trace.language()), trace.language()));
        at(facts, "askedAt", words.askedAt(), trace.askedAt(), reader);
        trace.answeredAt().ifPresent(at -> at(facts, "answeredAt", words.answeredAt(), at, reader));
        at(facts, "keptUntil", words.keptUntil(), trace.until(), reader);
        return new KeptRow(
                "report",
                entry.reportId().toString(),
                words.report(title(entry, reader)),
                facts,
                words.erase(),
                List.of(new KeptLink(links.path(entry.reportId()), words.correct())));
    }

    private List<KeptFact> said(JournalEntry entry, Reader reader) {
        var words = reader.words(ReportKeptWords.class);
        var deed = entry.deed();
        var facts = new ArrayList<KeptFact>();
        sheets.of(entry.actionId())
                .flatMap(sheet -> sheet.target(deed.targetId(), reader.language()))
                .map(Target::name)
                .ifPresent(official -> facts.add(new KeptFact("to", words.to(), official)));
        facts.add(new KeptFact(
                "channel",
                words.how(),
                reader.words(ReportWords.class).channel(deed.channel()),
                deed.channel().name()));
        facts.add(new KeptFact(
                "quantity", words.quantity(), reader.number(deed.quantity()), String.valueOf(deed.quantity())));
        facts.add(new KeptFact(
                "actedOn",
                words.actedOn(),
                reader.date(deed.actedOn()),
                deed.actedOn().toString()));
        var country = deed.country();
        if (country != null) {
            facts.add(new KeptFact("country", words.country(), reader.country(country), country));
        }
        var section = deed.section();
        if (section != null) {
            facts.add(new KeptFact("section", words.section(), section));
        }
        at(facts, "acceptedAt", words.acceptedAt(), entry.acceptedAt(), reader);
        var state = ReportState.of(entry);
        facts.add(new KeptFact(
                "state", words.state(), reader.words(CorrectingWords.class).state(state), state.name()));
        return facts;
    }

    private String title(JournalEntry entry, Reader reader) {
        return sheets.of(entry.actionId())
                .map(sheet -> sheet.text(reader.language()).title())
                .orElse("–");
    }

    private static void at(List<KeptFact> facts, String key, String label, Instant at, Reader reader) {
        facts.add(new KeptFact(key, label, reader.instant(at), at.toString()));
    }
}
