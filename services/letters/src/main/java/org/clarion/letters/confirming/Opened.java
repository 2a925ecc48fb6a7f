package org.clarion.letters.confirming;

import java.util.List;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Stage;
import org.clarion.letters.writing.Draft;

/** What lies on the table when the link in the mail is opened. */
record Opened(Manuscript manuscript, List<Letter> letters, Appeal appeal) {

    Draft draft() {
        return manuscript.draft(letters.stream().map(Letter::targetId).collect(Collectors.toSet()));
    }

    /** To whom each letter goes and where it is; an official who left the sheet has no name here any more. */
    List<Fate> fates() {
        return letters.stream()
                .map(letter -> new Fate(
                        appeal.target(letter.targetId()).map(Target::name).orElse("–"), letter.stage()))
                .toList();
    }

    /** Whether none of them arrived or can still arrive. */
    boolean lost() {
        return letters.stream().allMatch(letter -> letter.stage() == Stage.BOUNCED || letter.stage() == Stage.FAILED);
    }

    /** One letter and where it is. */
    record Fate(String name, Stage stage) {}
}
