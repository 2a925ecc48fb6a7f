package org.clarion.proof.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.house.Pause;
import org.clarion.proof.report.ProofSection;
import org.clarion.proof.visiting.AnswersSeen;
import org.clarion.proof.visiting.Visitors;

/** A house under an ordinary life for an hour (soak test): what it holds must not grow, and every total is exact at the end. */
final class Soak implements BenchPart {

    static final String NAME = "soak";

    private static final String BY_FORM = "form:";
    private static final String BY_LETTER = "letter:";
    private static final int SAMPLES = 60;
    private static final Duration COUNTED_WITHIN = Duration.ofMinutes(1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var lasting = setting.scale().soak();
        var health = new Health(setting.house());
        var samples = new SoakSamples();
        var life = new OrdinaryLife(setting, lasting);
        long forms = setting.rows().reportsBy(BY_FORM);
        long letters = setting.rows().reportsBy(BY_LETTER);
        var shot = life.live(
                () -> samples.take(setting.house().processes(), lasting, lasting.dividedBy(SAMPLES), setting.say()));
        var findings = findings(life.seen(), setting.rows(), forms, letters);
        findings.add(new Finding("visitors who gave up", "[]", life.whoGaveUp().toString()));
        var exactness = Exactness.of(setting, shot);
        var report = new SoakReport(samples, shot, life, lasting);
        var figures = new ArrayList<>(report.figures());
        figures.addAll(health.figures());
        return new ProofSection(
                "Soak: an ordinary life for %d minutes".formatted(Math.max(1, lasting.toMinutes())),
                report.notes(exactness, findings),
                figures,
                report.charts(),
                exactness.holds() && health.isGood() && findings.stream().allMatch(Finding::agrees));
    }

    /** What people were told is done, beside what is in the journal; a letter is counted a moment later. */
    private static List<Finding> findings(AnswersSeen seen, CheckedRows rows, long formsBefore, long lettersBefore) {
        long confirmed = seen.howOften(Visitors.CONFIRMED);
        Pause.until(() -> counted(rows, BY_LETTER) - lettersBefore == confirmed, COUNTED_WITHIN);
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of(
                "reports by the form in the journal",
                seen.howOften(Visitors.FORMS),
                counted(rows, BY_FORM) - formsBefore));
        findings.add(Finding.of(
                "letters that action-reports has counted", confirmed, counted(rows, BY_LETTER) - lettersBefore));
        return findings;
    }

    private static long counted(CheckedRows rows, String key) {
        try {
            return rows.reportsBy(key);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
