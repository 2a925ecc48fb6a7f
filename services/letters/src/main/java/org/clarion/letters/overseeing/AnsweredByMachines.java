package org.clarion.letters.overseeing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.clarion.bounces.MachineWords;
import org.clarion.contracts.Target;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.bouncing.AutomaticAnswer;
import org.clarion.letters.bouncing.AutomaticAnswers;

/** Automatic answers with the names of those whose mailboxes gave them. */
@ApplicationScoped
class AnsweredByMachines {

    /** What one official's mailbox says. */
    record Said(String title, PlacedSheet place, String official, int times, Instant latest, String said) {

        public MachineWords kind() {
            return MachineWords.in(said);
        }
    }

    private final AutomaticAnswers answers;
    private final Appeals appeals;
    private final LettersConfig config;

    AnsweredByMachines(AutomaticAnswers answers, Appeals appeals, LettersConfig config) {
        this.answers = answers;
        this.appeals = appeals;
        this.config = config;
    }

    List<Said> latest() {
        return answers.latest().stream()
                .flatMap(answer -> appeals.of(answer.actionId()).map(appeal -> said(answer, appeal)).stream())
                .toList();
    }

    private static Said said(AutomaticAnswer answer, Appeal appeal) {
        var title = appeal.in(appeal.sheet().originalLanguage()).title();
        var official = appeal.target(answer.targetId()).map(Target::name).orElse("–");
        return new Said(
                title, PlacedSheet.of(appeal.sheet()), official, answer.times(), answer.latestAt(), answer.said());
    }

    /** For how many days after the last of a kind. */
    long kept() {
        return config.keepConfirmed().toDays();
    }
}
