package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the deadlines board says; the sentences stand in {@code messages/board*.properties}. */
@MessageBundle("board")
public interface BoardWords {

    String title();

    String heading(String span);

    String nothing();

    String action();

    String endsIn();

    String lastBy();

    String reported();

    String verified();

    String delivered();

    String next();

    String sayWhatHappened();

    String anotherDeadline();

    String left(int hours, int minutes);

    String thatIs();
}
